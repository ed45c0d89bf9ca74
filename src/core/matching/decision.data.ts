// Made by npm run train -- matching, from the train parts of CheckThat! 2020 and 2022 and of "That is a Known Lie" (PolitiFact), with
// news of PolNeAR as texts that repeat no claim. Do not edit.
/** For libraries of a few claims. */
export const small = {
  calibration: { scale: 1.168, rival: 0, shift: 0.4034 },
  constant: -18.9,
  weights: [
    -6.761, // score by own score
    5.518, // log score
    0.7307, // lead over the next
    -4.075, // behind the best
    -0.6154, // rank
    3.353, // query covered
    -1.24, // query covered, densest part
    -2.038, // text covered
    -1.203, // title covered
    0.7093, // better covered
    -4.309, // worse covered
    -3.267, // cosine with text
    -7.786, // cosine with title
    -0.2971, // log evidence
    3.733, // strongest shared term
    -1.937, // shared terms
    0.6938, // shared run
    1.044, // shared pairs
    0.5158, // shared trigrams
    0.7239, // shared numbers
    0.9102, // numbers only in query
    -0.3896, // numbers only in claim
    0.2596, // shared names
    -0.07606, // names only in query
    -0.1412, // names only in claim
    0.7612, // words of text covered
    -2.243, // query terms
    -0.6269, // text terms
    0.1765, // negated otherwise
    -0.7115, // strongest missing term
    0.4138, // weight missing
    0.5, // query weight missing
    4.52, // text said alike
    4.531, // title said alike
    4.489, // query said alike
    0.137, // words of text said alike
    0.06124, // words of title said alike
    -0.1637, // log evidence of words
    0.6442, // strongest shared word
    1.127, // words of query covered
    0.3997, // log evidence beyond the run
    -0.08456, // text covered beyond the run
    0.2092, // title covered beyond the run
    -0.05829, // differences
    -0.518, // clash
    1.571, // evidence by cosine with text
    2.139, // evidence by cosine with title
    -2.606, // evidence by better cosine
    12.59, // covered both ways
    0.2458, // said alike both ways
    -2.257, // evidence by said alike both ways
    0.4186, // evidence of words by worse said alike
  ],
  splitMeasures:
    'yNCNUENByEBEikNtDDDbnBvDBjUzBCEENUxCBNBUNayBCCUAmzEEUvmxBtEUEOxBtEECOnzOJtEOeCUbdDNeBCEdBOxBtCUaUaEOyTbDdCBydFmbJDlUDUJEJvfsIfByiUgUbzOJwEarEUjTVJlmCDJnUfzUaTECUzUavEUUmRsGnNfCUTTEfVEBDAeEDmJDGmsfCUaTDBBBHfLKAfRDjfjfdCUMTVnyOGnhAjtDUPaeAAORbGODemTbUJXOCUbTNBumnbUUNkbmqTraAXOURiFzDOdCdDcDACUTmNaBUgUafbRqUjfAagUesSeDACaaiNDTXagmsDsBOlAcXfzfUFlDbUOCAAdsCjMAMBgadKeeHdrAvmeDTCCDmNGcadNefVUinDbWOQtpbcCXAjUanAsdzjDbibUeafqaDXBiLAaOaoQuZNnKTKkRVTbDXeeancOleUsJKmTaAhHLsALSWBPLXMRrDsNHaASHjahAeUbTOUUJYrDeOYeHHkamAUUuXfOkWCDAGZnAAMRahMWhVAahRzfYauffCyBNLUakrXCUEppkMCyNBZaAObQuAhTUUaeoVauzRCJCHhKAqJyDnmWUAeaFUhaACHdaAkffXuuCWgoVUaTfWbDMOCYAAAOGDXAmaAzpLlMafUUedeDjaSjAABPCnMtAANOCtAAdIooAIaHCXAYszqMLhjjNbBRZCAnRLZLUAsaffaUexBXCiLfLaffaqCKaffGNaaWLLrEYYMayGhapORRAMKkZcenfrC',
  splitValues:
    '2rknYoMnggang4kTshTEorNonqjTshTvnTshCsg19g28nAejDCgDCgDCgoDnLVhjEoENjDCgofn7dgg4kXYj36nytgTshTsh/5mg4kiwgPgg36ng+mofng4kXcmynlQdjTvn/XgMngg4kvtgdVh9ViTshTshg4kL6i4/hstgs5nUeiTshg4kTsh4/hiwgTvnUeiTshTshYPg0JiLVh2Di0Ji8ShRNjTsh0JiZajPggg4kFUnXfgYLgCummfoofnMngTshPFhz7m0JimpgofnGOif6gg4kUXlg4kr2lTshv6hwtiQciFUnIAhDQh/Xgofn4MjPFhBkgh1hoDn8ShDCg3Hmg4kIAhQci8/hTsh3thL6ikxrQcirxgy+lofn/OiCuhg4kFfgg4kFUnN2h4/hN6hKogTshynlQciTshg4kJkhQciQciolgE+mPwhf6gP0g8ShFLhg4kuwpN2hg4kynlQciTshYPgg4kN2hg4kr2lbNiTshQciQcih1hnqgQcirlgOJgypmjRoXcgg4kQciQciqrizmnQciTshQVpIAh6ZgQrpe7j2Mhh1hN6hP0gvegPFhQciWvof6gg4kr2lQciP0g7KnAlp+Cnkhgzmnu8gs2gtLiSaqIOhIAhrgg0irkSh28qPFhytgg4kc9gQciQciIAhxGm0JiGugwQglOhQcirgg74hIAhg4kqrir2lQrpQv/Qv/h1hBNgFUnhngdVhwpgVXoPwhQciFUng4kXNhAxp0Ji/Xgg4koDnQcinYoJdpT7kh1hLhhFUnQciQciLnmbogFUnOghw/gQciQcixQmQv/Axp4/hwUnNOgRagURg9ViIAhdVhOhhTwePFhaYhEngIAh6ZgEkdg4kQciB1gcEnynlyGnQcifbgQcixQmSaqFUnLohw/gg4kTpgy5nQv/r2llhgQci6/pQcifSiQrpIAh6ZgEkd+inr2lCsgcEnIAhQcig4kynlREhdVhQciIAhQciZQmdVhkPnQv/EngAxpyvqtLjlnoQciGVg4mmIAhoDnQciDQht+eQv/Qv/PFhQciytgpjg/ThWigSMh+CnFfgUXlv6hs2gpGo+boqWg7qhAxpQv/o7h7qh+boIAhQciEkdt+eKhgpKhnPnHdgEngxQm4/hypmW5oSaqQcig4krQh6XhKhg6ElQci4/hqritqhGYgJnmEngYPgAxpWigTpgQciynlHOgiVgQciPFhgakusg2MhXcmm9hFUng4kmfor2lozpLsgxQmIAhAxp/cmRagpQgQv/+Co0JiynlaIkqriYmjmGinYoHOgaggQci3cgwCh+ChQciQciOxmKhgAxpmfodnoFUnHOgEng0Ji4mm6qnwUnQci8/hJlhPFhQcixQmQv/CwhqWgeLgQciQv/SpgfSiQci3zo6Elu8gwUnipgVWgQciIAhQciVBmLTir2lQv/cFhqWgrggxQmNqgQv/W5oQciFUnQci0Jig4kg4kshgwUnAxp2Mh+boDQhQci18nCtgqWgMIhr2l1/gQv/QciQcikMjwUnjRodVh19gQciXcg2Mh6ZgMyg/zgHOgQv/Qv/39gg+gr2lAvgkbgQciqlhQciWigr2lAvgwdhJbh28qQciFUnT7kyvqfbrf6gxGmQVpnYovEhg4kxQmQcig4kwUnsbfQciTshsLgQagpYg/ThYPgxGmnYod6o6ThxQmQciOgh6ElnYjr3jQv/7FhQcig4kg4kxQm1Zp70kQcikYogCii/hg+gYPgn9gSdeqWgfjgyfhQv/WSgbfhYinIAhHOg1/gwUnwUnQv/1Co7pnBkgQciAvgr2lQv/XcgqWgPwh7pnQv/h9gyvqVnrAxpr3jpnhMngQcia9gfklQcig4kr2lQciozpQci6El2Mhc9g0JiMngg4kQv/Qv/QcidVhGugKhgAxpQv/7qhkYoQcii/hsLgIQhj5kEpgJnmozpQciQciJIpdVh63pIAhmMgXcmjChSQgQv/Qv/d6o6EllDgHOgipgyritAhQciTjmOhhTwetqhQv/Qv/PFhRehDSk36k15gTqgxQmqWgSdeAxpQv/wUnQcitLjeMgLOgpQgpOg7cgrggLnmFUnQVpNOg02glDgI7gFLhLohrVhLbhwThQciQv/Qcitbnvhq6VrxQmQcik2nuOgQVpwUnSHgRagu8gyBsvEhlwnl0ryBstbnxSgMng1hg6ElzHmvhqTngTjmJnmFUnQcirVhqggAxpTshwUnQcic9gJnmYinMygMhhr2lIOh0Jinqg1UgQciLigdBhpYgg4gEngtjkHOgSaqQciQAh',
  leaves:
    '2yfFHgwPg+ziIKh4Cg5CiJykcyfx/fCsgy9fOeh10goyf++fX6fexf6ggE7fZsgdAgLzf9BgLyf66fL3fsQgkYgOygt1fbGgU4fwxfx5ffpgBUggogV1fyJgnyfH6fA4f5Wgi0flDg2igcUgRzfWDgz1fsSgQbg2+fQMgQbgA4f9Yg8xfE4fMOgsagW4fVIgNyfo5fWHgI3f1Gg5Ugq2fALgg3fKyfh6fcHgsGg8Tgd2f0IgxzfxCgRJgr1fR8fXMgXbgQOgOagQ0fBSgu0f03fNRg9Mg/xfuGgA0fq4fTMgfDg1Pgx2fgGgjyfS4f4+f41fs5f0LgZVgEJgt6f1Lg7Mgg2fK1fKxf3JgJ5fjHgr0fwEgF5fA5ffIggNgS5fM7fgKgV2fVxfF7frGgNJggTgG/ffOgPQgCCgUzfk3f4MgB7f1yfB6f+yfy+fO6fvJgiRgO2fU1f5/fxCgg3fjLgl+fIVg2MgC8fPSgJQge7fQyfQ3fdMgO3fd3fWBgJAg8Lg9EgtQgW9faxfN1fDBgHJgf3fPAgeNgL5ffJgJ0fC8f1Hgp4feLgO5fY0fRGga1fr7fyyf0Fgw2ftJgWFg63fU1fwEgaGgf3fhIgS+fVSgDBgyVg4/fYNg9zfi5fTGgq0fLxfb0f78fdyf6MgQJg59fe/f7xfE3fQKg1Ggmzf26f8OgTzfpLgtzfG/fo+f5zfLHgtQgN5fqCg09fEGgcyf86fSyfaHg7Qg8FgR3fwGgnFgI5fkGguUglBggKg/3fcFgU/fMZga5f/GgmSg9Fg/Egb2fzHgGsf86fAAgCyfAAgM0fk6f73fBAg7Eg33fNFgHwfm4fGAgg8fJQgTGgr7fvufn4f/2fqFgCEgM0fsDgBPgT5ftsfM4fz+f7Hglzfw4f6Fgj+f0xfy7fmDgaJg8BgF5fGwf3EgAAgF5f4AghRgTDgO/fa0fQ4fqIg9CgN2f3LgqAgLCgOzfwxfd4fJ4fvTgj+fcHgQ3fnxfLFgEzfX0fO/fWJga6f/9fYxfm2fjDgA+fCDgA7fmOgJ5faxf3CgAAgr0feFgYHgT/fEyfSNgYCgwufvUgEEgiDgL9fixfn6fMGgO0fMDgS9flAgcLgvDg31fiyfG7fX4f0Cgl+fF2fN9fAAg1yfn6fcBgA7fRzfdHgW8fc0fwufWFgn1fvBgKHge1f/7fAAgCzfAAgq2faPgXHgtwfcBgP8f/IgG/f87frzfmBgK0f+DglLgiBgX7fk/fAAgZxfp7f0+fJDgv9foyfmGgl+f6GgV0fu3ftxf9Dgy0f77f7zftyfpRgDBgDJgd1fzBgo7fIEg+GgQ6frJgg4ft4fFIgV9fW2fyAgL3f7Gg9Ygk7fFEgkzfUJgXCg+8f3xfg8f9Pgg8fd1fbPgiAgqyfJ/f62fhwfS+foCgJ5fnzfjEgO4fqHgD8fSwfHIgXAgCOgY6fU8fAAggxfG3fX7fREgG+fAxfh6fkMgRIgRAgh9flNgb4f4Ag/+fAHg7KgD6fpAgV6fSBg90fnJgz/fj6ffxfz4fzCg44f6Mg59f5GgeFgy8fv+fEEga9fvvfXxfAAgpVgeGgW8fAAgSxfP6fuAg4SgV4fA+fEBgg8fB7fHtf6TggEgBJgg9f0AgGSgeAgO5fl+fAAg8yfv9fMxfN5fhBgAAgtAgZIgR0fnBgT9fYDg5IgX9f17fqxfcBg8yfo2f+AgX+fVyfW4f/Ege5fjuf36f9xfwBgAAgxDg55fB1fhBg58fQFg26f6CgE4fSDgIyfw9fjKgc3ff7fGBgYxfAAgt7fAAgz8fhCgDxgUHgR7fwCgKxfk9fg9fxIgD/fdIgE8f5Fgt0fp7fpCgETgD1fvBgj+fHFgkyfYBgj+fWDgbCgc2fVOgL9fyHg95fSMgYCgZ7fUBgL3fkwfj3fcAg1/fT2fKCgUJgr9fIzf+GgL4ft6fhGgqBgO9fVZgAAgj/fqHgGBg5yfcDgP0fP7ffLgt+fFzfqBgjYg57fjAgN3fysfRNgq6fqyfAAguCg80fAAgIHgh6fGIgv7fKHgYAgwFg/9fAAgZ3fnxfk8fyIgKBgi7foxfAAgd8f8HgA/fAAgEzf16fp/fpFgcyfc/fqAg9Fgd3fr/fy7fmMgHxfH8fC9fSIgA1fZEg78ftGgJQg04fhAgvJgd/fh4foxfAAg14fAAgF4fiHgnAg/7fc5fAAg1jgVEg08fEBgD/fvRgN5f7vfvCge1foBgD5fkRgd2fC9fFyfiAgvufH/fqzfyMghAgL+fAAgtzfAAgH9f4Ag6Ag8ufMCgz1fwMgGBg5Bgl4fGEgv/fNUgAAg7AgAAgBbgfIgxKg19fJDgT5fyCg6+fp/fAAgZyfh5fuBgZ9f15fFEgn8faKgi4fi+fA/fUcgl4fCBgcBgl9ff3fQJg0wfb6f2Bg+1fVAgMNgx9frxfoBgAAg3Og5BgNBgv5fF2fdIgQ6fxufJ9fPFgNGgo/fL+fywfV3f7/fZQgPDg6AgT7fDAgrTg9yfvFgSIgw9fD4fxBg2AgoKgh+fV2frGg0+fg/fL2fm1fOIgZCgRVgdDgr+fOAguKgL+fJGg6+fD6f4AgFLgW9flKg4Ogv/fdGgq7fz5fPCgI8f4Bgn/foPg8OgbAgs8fbBg',
}

/** For libraries of thousands. */
export const large = {
  calibration: { scale: 1.332, rival: -0.1628, shift: 0.1764 },
  constant: -25.9,
  weights: [
    0.7875, // score by own score
    1.908, // log score
    -0.5116, // lead over the next
    -7.209, // behind the best
    -0.3094, // rank
    -0.1533, // query covered
    0.5102, // query covered, densest part
    -0.739, // text covered
    0.9661, // title covered
    1.03, // better covered
    -0.7101, // worse covered
    4.077, // cosine with text
    -6.411, // cosine with title
    2.106, // log evidence
    5.184, // strongest shared term
    -1.609, // shared terms
    0.7564, // shared run
    1.215, // shared pairs
    0.4049, // shared trigrams
    1.172, // shared numbers
    1.133, // numbers only in query
    -0.606, // numbers only in claim
    0.214, // shared names
    -0.1847, // names only in query
    -0.06668, // names only in claim
    1.316, // words of text covered
    -2.31, // query terms
    0.9585, // text terms
    0.3187, // negated otherwise
    -0.8047, // strongest missing term
    1.139, // weight missing
    0.3987, // query weight missing
    4.884, // text said alike
    4.426, // title said alike
    0.4317, // query said alike
    -0.0569, // words of text said alike
    0.1406, // words of title said alike
    0.0684, // log evidence of words
    0.6344, // strongest shared word
    0.5414, // words of query covered
    0.2521, // log evidence beyond the run
    0.1742, // text covered beyond the run
    0.2186, // title covered beyond the run
    -0.04057, // differences
    -0.3379, // clash
    -2.363, // evidence by cosine with text
    0.1922, // evidence by cosine with title
    -0.7559, // evidence by better cosine
    9.647, // covered both ways
    4.203, // said alike both ways
    -2.13, // evidence by said alike both ways
    -0.04723, // evidence of words by worse said alike
  ],
  splitMeasures:
    'BBCtDAAzEDamAJByEOACzUwETjBCBtEKATzULDgjODNJfBAnDOLfTwTDUTIxgNVzfeLDufUTDayODUwEtOfXzOBtBOzUTDLtVSUTVagBIUZDTJVDULVgBfUmZDTRFAUvIUBOJmdDBVBAUfDHBODUfDjjfDNEXLZBfRBrBTZtUafHUHaCUFatKAOjDirUSXOUdTTzORAwAUpmRBBjjhVHUlSwINgadHAUXsUOBfxDEfTCAAGCBAACTdjAAZDCORooMIBmTXAyioBRlanTFOGaCJAGWdAldinBNAfaaPDSpgRAATrAzhAASiAUNAArOBFohfDXAZhAADCNXGAAXTrbxzBjBVOIAtTmABCAAncovAGDgAXAAfUUabCUAFrNmpBWAVCpynAAJaZdAoAOxGAAJwDEfQxAvBLLELGjsgucAgusElfSzcAkjMkBkeReMtiGamIHDAogOtAAADfaaEHEoDOASSAAyCiMqaCyCArAZCakcNTonaFLBpAMWGCzselXBUwLTcDfjaKtoTGgGzFPHLmFxRpaMhAdzvWrACfzaUClnnjMrRetZeALyafIioaCWMilefaayHqfaIKHoAt',
  splitValues:
    'YyoeJooJgKvjSBgQv/Qv/iciTshMNgFUnh1hLqguSh+snFujTsh4/hQv/oAgx2hg4kq3gTshQcioFhYyoRIehinUVjTsh77gQv/Qciicig4k1Lh3kglUhNogPwhutgZVnkshDXqFfnQv/G2gMNg4/h1LhhYqQcinEhQciqYgg4kQciD0gFFhs+g3cnQcigDilirtjkGChqYgDYjX3qg4kQciutgr2lVXiPwhZ7gg4knEhTshXPiPwhf6pAxpgDi4/hYyo8QiYyoOgh9wjg4kQciutg1Lh8QiQciOEhg4kQciQciynlVChFfnt4gg4kI4hutgQciL8hQcipNhg4kt+gQcilUhYyof6pwUn7qhrbhZ7gQcig+g1igQv/g4kvKiD0gQciYyo4/hQ7gPwh1/gZ7ga+nQciYyoQv/Qci6DputgBkgYyodVhpNhQci6Dp3kg2fgKfhZqpZ7gDgmqriAxp2FhWpgYyo7PsIOhYyoQcisZnQciI4hg+ig4kJnmf6pgtgQciu8gFUnFqgQciRrhynlUVjQ/gQv/7Ei2fgqYgtjgQciQcisngAxpdVhwUnOghQciQcic/idVhpsgmthBHgQv/QcibRgPwhg+gYyoYyoNogu8gQfhQcihbgwUnMMmTugXPgWygXcmhhgFUnh1hqng9dgg4kAxpQciwUndVhYyoPfswOgpNhnYjTmrQcixMeQv/Qv/RbgA8eYyoQv/Qv/TYgQciDQhxig9dgQv/+0gpNhFqg7EiIOhqAlgEntygWygYyoPwhQciAxpkag+jheYgnllYyopsgs0mFUn9JgQciydg7Ei9hg7pntxeL8hCzgSogQciDQhkagI6lh1hYUgcRgYyoZVnLqgr+r7pncToUXlZ7gIKhJKgSYgIOhQv/Qv/g4kQciQv/SyivwgQv/Qv/AEiQciQv/Qci1XmQv/Qv/Axp7EieJoQciqAlbzgTmrpNhAxpQv/+0gjpgQv/Qv/Z7gtxeh0mAxprfgQv/Qv/wUnQcig4kynlIIgSShRlnhMgeJoQciv6hSQhfhgB7jg4k7EiQv/YyoSegQv/Qv/KPgF0gH2luohQv/YggrHgDWgQv/wUnQv/Qv/pwqg4kwUnJnmUXlbRfQciQv/1igAxpDgmh1hdIgeJoQciQv/g4kFqgPfge4jh8gQv/Qv/gCiJnmrbh7EirwgzfmQv/DQhAUg1FhQv/Qv/jwglKgutgnYjnjqqriaHgQv/rIhFfnaYgxfgqriLjgZChpagQci+DiulhF0gQv/s+gM2iQciTsh4UnlirXlgx2hQfg9WgXYghMgyUgbtgeJowcgcPng+gxcnYggg+i3ZgLRhlwnDQhlfg61gZ7gQv/Z7mQcg7EiougQv/Qv/Qv/utgTkqxQmOxmqriawhTshuNkpNhdVhQv/ltgyygQv/Qv/iPitxeUpgQggObgFUn91gtbhtxe9dgwUnQv/owgFqgFUn1KhF0g4AnQciZ7mjYgtbnppg5PgFfn1GgQv/xygQciHygRieSShQcitxnMMmQci1RoQcilKgKYhQciQfgWUg1yrxig7pnJmg3+g9NlQcin/gV7gc5gc/iAZgnYju8gGCh7Eip5gSogF0gLbgJnmVLgyThQv/7EicmhKejQciwUn9WgHcfTmryMhF9nwUnFqgjqmMrgJEhMngnlgAxp+Ch2YoB7jrbhxmnQv/xfgj9hJnmpwqLCh64g9NlFUnhnfQcigqgtdgztnp9oTmr7pn7pntbhAShqSg7Ps6ElQkgmNg1lgZajQv/B7j',
  leaves:
    'qufWPh2Lio7f17jAAg+7pAAgyxfoRgQrfYzfBkhrgggvfwIgYrfO4fzfgAAggHhPPgOvfkAguofQDgN0fWwgbhhRhgBvfFGg3sfKBgDVgAAgjLgbpgIyfMDgzqfy7fNofmXgbAgotgaEgatf0tfq5f/TgAAg6qfnLg3UgD1f7ufHBgEHgbwg0zfrjgmbgmxfIqfcRgu1fQhgb1fxKg4egrBgqwf/CgZPg4xfIsgZVgu+fcMgT2fMmfe2fkdgHAgfbgs6fqrfosfv4fAugkGg3yfCWgTCgZ1fjvfRDg/IgLpfg8fBVgp3f8Lg4qfDFgh8f0dgOTg35fSufmBg47fanf58fbdgG/fkPgwuf8DgDufHEgTGgCngMMgx7fx3f9rfouf4Fg1Yg0tfd2fJLgzwf+FgfzfYBgx/fUbgAPgtBgwvfAAgcsft3fzGgNtfwzf0HgqYgPGgJlgtDgU7f+wfLOg0/fxvfAAg8tfaJgCtfKifIyftHgl3f8rfqwfQLgxofc7fwyfMIgQ7f6sf0tfl8fB2f2MgmHgQ6f0yfuDg/3ffCgctfoEgMMgIigTOgF8fu0f3Hg9qfY5fRrfp9fJPgDCgs9fssfCCgyxfkzfzLgLigAAga3fvtfKPgT8fG1fTLgtEgOtfg+f1ufZCgaQgZsfHBgC6fcUgn8f/tfD/fAAgM3fdBgoZgCDgs6fOtfm0f7PgPNg6/fkyf4FgIufKEgbQgnAgBufK9fjyfqNgk4fIrfvOgk1f3YgoDgnxfKAg91foFgq8f7tfJwfjEgV3fNPgD9fAIgF7f0egc2fAAg4rfAAgU8fAAgfsfAAgNCgiQgk1frGg71fAAgJhgmJgOHg3sf96fBIgW5f3EgBZgbAgODgY0fEPgc9fvGg64fBwf+IgiTgcDgSxfmBgkDg56ff4fAQgHofTHggSgy7f98fivfS+fUMghMg7/feLg36fLZgo/fb1f38fsGg9igY5faEgH7feIgKJgN+fNQgs9ffwfVEgbyf2EgM4fOHgd9fAAgpsfAAgkBgkSgI4fjAg/XgAAgAAgAAgk4f7/fB+fwbgoRgAAgAAgAAgX9fQNgw6fFHg+xfcMgwmfI4fWFgZ+fdufv9fNufAAgAAgAAggOgU9f5vfDAgz4fAAgztfAAg97flEgz4fGOg12fmHgcvfN8fx0fKCgsifK1fPIgZAg+8fVpffAgY4fWEgyQgNTgAAgAAgAAgaAgN0fOPgAAgu5fpGg3AgDyfqtfAAgAAgAAg9+fvIgJyf4AgkWgAAgFtfy7fo1fAAgTIgr6fcCgbzfQGgf/fwxfUEgwsfAAgrAgE2f7AgrNgQwfAAgo+fAAgjIgg5fs/fmzfJ4fyJgFVgAAgdsfAAgE5fAAgL8fzEgYnfF+fQ7f4BgZDg8YgpCgAAgI6fdsfbNgx6ftwfv8fFNgaxfE3fABgu+fALgPWgAAgn2fmOgTvf89fAAgSJg7Ggb5fwyf+FgN1fGnfrwfiEg/hgiGgD7fQrfJGgy9fhzf47feLgp/fT9fkUgjCgQ1fcCgyzfEEgHwfbMgAAgB2fsBgSufAAgA9fAAgeggAAglAgE1fI/fKOgr0fRNgigg+Fg+3fWCgSEgCzfGEg0+fesfAAgAAgAAgpEgW0flyfn9fGNgUBgS7faJgOAgsyfesfAAguNgF6fB/faIgs/fSJgd6fxKgx5fKCgSUgowfy8fSOgSGgf7fdQgAAgt5fnDgZ+fxyfwHgayfRAgCWgo9faFgsxfQNgCvf6HgB0fgGgU/fNJg0BgjtfNRgCDg06fMwfbKgH3fz/fvNgR2f6/fkwfrHgedgGJg/Bg20fUdgwCgp3fu/fZ2fAKgLRgAAgwFgR6fRAgo2fEHgp6fhFgS7fUtfc6fsGgwcgGDgP7fU+fN2fe7fiNge6fSGgbRg+BgGBgE2f0AgfOgL1f3KgYvfAAgcvfXDgfbg9DgaJgJ+fT0fw+f2Pg54fnxfEBgX6f/pf6+fXOguyfz/f7mfn4fP9f1YgH5f1Dgb/fyegB5f7HgIwfAAgBBgs3f',
}
