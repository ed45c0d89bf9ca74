import { type Phrase, phrase } from '../grammar/phrases.ts'
import { reporterHas } from '../grammar/unit-text.ts'
import type { NoteRule } from './note-rule.ts'

const PHRASES: readonly Phrase[] = [
  phrase([
    'ascertain* authenticat* confirm* corroborat* determin* peer replicat* reproduc* substantiat* verif*',
    /\b(?:could|can|did|has|have|had|was|were|is|are|been)(?: not|n't|not) (?:yet |so far |immediately |independently |be |been |able to |possible to )*(?:\w+ly )?(?:and \w+ly )?(?:be |been )?(?:\w+ly )?(?:verif|confirm|corroborat|authenticat|substantiat|ascertain|determin|replicat|reproduc|peer[- ]review)\w*/,
  ]),
  phrase([
    'difficult hard impossible unable + authenticate confirm corroborate determine establish estimate gauge know pin prove substantiate verify',
    /\b(?:unable|impossible|hard|difficult) to (?:\w+ly )?(?:verify|confirm|authenticate|corroborate|substantiate|estimate|know|gauge|pin down|establish|determine|prove)\b/,
  ]),
  phrase([
    'authenticate confirm corroborate determine verify',
    /\bnot (?:\w+ly |been )*(?:possible|able) to (?:\w+ly )?(?:verify|confirm|authenticate|corroborate|determine)\b/,
  ]),
  phrase([
    'clear unclear',
    /\b(?:is|was|remains?|remained|are|were|it's|that's|what's) (?:still |also |as yet |far )?(?:from |un|not (?:\w+ly )?)clear\b/,
  ]),
  phrase([
    'clear known + isn not wasn',
    /\b(?:isn't|wasn't|'s not|not) (?:\w+ly )?(?:clear|known) (?:if|whether|who|what|how|when|why|where)\b/,
  ]),
  phrase([
    'unconfirmed uncorroborated unproven unsubstantiated unverified',
    /\b(?:unverified|unconfirmed|unsubstantiated|uncorroborated|unproven)\b/,
  ]),
  phrase([
    'confirmation evidence indication proof verification + any no',
    /\b(?:no|any) (?:\w+ )?(?:evidence|proof|confirmation|indication|independent verification)\b(?! of (?:a|an)? ?(?:crime|wrongdoing))/,
  ]),
  phrase(['responsibility', /\b(?:no one|nobody|no group) (?:has |have )?(?:so far |yet )?claimed responsibility\b/]),
  phrase(['confirmed verified', /\b(?:not|neither) (?:\w+ly )?(?:confirmed|verified)\b/]),
  phrase([
    'confirmed proven verified',
    /\b(?:has|have) (?:yet to be|not been) (?:\w+ly )?(?:confirmed|verified|proven)\b/,
  ]),
  phrase(
    [
      'basis details evidence proof source support + cit* giv* offer* present* produc* provid*',
      /\b(?:offer|provid|present|produc|giv|cit)\w*(?: \w+){0,2} (?:no|any|little) (?:\w+ )?(?:evidence|proof|support|basis|details|source)\b/,
    ],
    ['evidence justify proof', /\bwithout (?:\w+ ){0,3}(?:evidence|proof|attempt to justify)\b/],
    ['estimate know knowing + no', /\bno (?:\w+ )?(?:estimate|way to know|way of knowing)\b/],
    [
      'confirm confusion estimate verify',
      /\badds to the confusion\b|\b(?:difficult|hard) to (?:verify|confirm|estimate)\b/,
    ],
  ),
  phrase(
    ['speculation unknown', /\bup for speculation\b|\bcompletely unknown\b/],
    ['early soon + too', /\b(?:too (?:early|soon) to (?:say|tell|know|draw|determine|speculate))\b/],
    [
      'available known mystery unclear unknown + cause circumstances details identity little motive number reason reasons whereabouts',
      /\b(?:cause|motive|identity|whereabouts|number|circumstances|reasons?|details) (?:\w+ ){0,5}(?:is|was|are|were|remains?|remained) (?:still |not yet |not immediately |currently )?(?:unknown|unclear|known|available|a mystery)\b|\blittle is (?:still )?(?:\w+ly )?known\b/,
    ],
    [
      'details',
      /\b(?:no|few) (?:other |further |more )?details (?:were|are|have been|was) (?:\w+ )?(?:available|released|given|provided)\b/,
    ],
    [
      'confirmed determined established explained proven replicated seen tested verified + remain remains still yet',
      /\b(?:yet|still|remains?) to be (?:\w+ly )?(?:seen|determined|confirmed|verified|proven|established|tested|replicated|explained)\b/,
    ],
    [
      'awaiting inconclusive pending uncorroborated unsubstantiated',
      /\b(?:awaiting|pending) (?:the )?(?:\w+ )?(?:results|tests?|confirmation|verification|investigation|autopsy|report)\b|\b(?:inconclusive|uncorroborated|unsubstantiated)\b/,
    ],
    [
      'investigation',
      /\b(?:cause|incident|matter|case|crash|claims?|reports?|allegations?) (?:is|was|are|were|remains?) (?:still )?under investigation\b/,
    ],
  ),
  phrase([
    'awaiting confirmed verified',
    /\bneither (?:confirmed nor denied|verified)\b|\b(?:if|whether) (?:\w+ )+(?:is|are) (?:\w+ly )?confirmed or denied\b|\bawaiting (?:confirmation|verification)\b/,
  ]),
  phrase(
    ['open', /\ban open question\b/],
    [
      'determined established known proven resolved + never',
      /\bmay never be (?:\w+ly )?(?:known|resolved|determined|proven|established)\b/,
    ],
    [
      'estimate estimates figure* information record records + independent official public reliable',
      /\bno (?:public|reliable|official|independent) (?:information|records?|figures?|estimates?)\b/,
    ],
  ),
]

/** The account could not be independently verified. It was not clear whether … No evidence has been shown. */
export const unverified: NoteRule = {
  name: 'unverified',
  kind: 'unverified',
  find(unit) {
    if (unit.text.trimEnd().endsWith('?')) return null
    return PHRASES.some(each => reporterHas(unit, each)) ? { by: null } : null
  },
}
