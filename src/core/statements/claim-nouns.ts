/** Words that name what somebody asserted, as the inner part of a pattern. */
export const CLAIM_NOUN =
  '(?:claims?|reports?|reporting|allegations?|accusations?|assertions?|contentions?|suggestions?|insinuations?|arguments?|notions?|ideas?|figures?|numbers?|estimates?|charges?|accounts?|rumou?rs?|stor(?:y|ies)|findings?|theor(?:y|ies)|characteri[sz]ations?|conclusions?|criticisms?|statements?|remarks?|comments?|narratives?|versions?|premise|speculation|hoax|ruling|verdict|decision|testimony|denials?|prediction|projection|assessment|talk|article|post|study|tweet)'
