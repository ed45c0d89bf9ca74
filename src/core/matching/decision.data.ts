// Made by npm run train -- matching, from the train parts of CheckThat! 2020 and 2022 and of "That is a Known Lie" (PolitiFact), with
// news of PolNeAR as texts that repeat no claim. Do not edit.
/** For libraries of a few claims. */
export const small = {
  calibration: { scale: 1.168, rival: 0, shift: 0.4051 },
  constant: -15.51,
  weights: [
    -5.973, // score by own score
    5.337, // log score
    0.1882, // lead over the next
    -4.556, // behind the best
    -0.6614, // rank
    5.241, // query covered
    -0.9252, // query covered, densest part
    -1.823, // text covered
    -1.348, // title covered
    -1.274, // better covered
    -2.122, // worse covered
    -0.3744, // cosine with text
    -1.323, // cosine with title
    -1.219, // log evidence
    3.339, // strongest shared term
    -1.761, // shared terms
    0.5955, // shared run
    1.527, // shared pairs
    1.038, // shared trigrams
    0.8025, // shared numbers
    0.9442, // numbers only in query
    -0.4141, // numbers only in claim
    0.2512, // shared names
    -0.05459, // names only in query
    -0.1252, // names only in claim
    1.087, // words of text covered
    -1.571, // query terms
    -0.1752, // text terms
    0.1647, // negated otherwise
    -0.06378, // strongest missing term
    -0.02131, // weight missing
    0.1463, // query weight missing
    3.838, // text said alike
    3.963, // title said alike
    1.441, // query said alike
    -0.1375, // words of text said alike
    0.07471, // words of title said alike
    0.003515, // log evidence of words
    0.626, // strongest shared word
    1.292, // words of query covered
    0.3097, // log evidence beyond the run
    0.4652, // text covered beyond the run
    0.4127, // title covered beyond the run
    -0.03516, // differences
    -0.5663, // clash
  ],
  splitMeasures:
    'NCCNNUJgOPLPdmJMDDemTBLDBBAkCUHLDmaNDDfHenCDGhhGaBCDBNmkgODCDUFBCUBNiDBCEBBUJBEiUZUaEmLUUmABLaCTCJNRampUUCUiTCUHBLiChUbOLEGnUjBgaHFjUECDUaUZETjUUJAEJjTjJdECGUaUaOJCRZUbCUaaVaBBgaNLUUORnOrjbDODTbUShLdHhjfmdDGhsfEODalEjOaDNUFNmTbngfldsEjATjBHajDjTRfraEZfORdLgjXTmDRDeRDfSaaDAOaCgUUmDfBaUAZdjDAcCSGFVFdTaVUaaDgUNjbFKXNORsAmDCGcsdaeabDLfCeeTUUafFcROZDDACemmAhTbDAXUaNAOCsYZXVffUNPNDmVsnaDCTiVFjnWRDjCLAsdsCZGiMHdaALaUHLOSdDDAoLaeAkbneciAaXiUUaTjTUUfLOnCAmUEMWbmZGZmAbXeFkllANLCrAOGhblbKeXffaaVjCNMUMhRXsqePoMDjBSrAAmJsimGlHjaeAafHdaALZfOAoTGYNejKAAReaaLAChMDOmDAMbBgrCKMjXfUbUTgDTUUUAgXALUCJoCNbBBbmaffaUCCDVbUUAlXiUDYnedIaATffOApnLRPMaafBUhODrnADeOAqMCpgaffaaBaZjJaZasjGBcXjjMaafeUeWMTRYlMVUanfUUAMORpAADMkVaAACNNhfhmBaRFiTqXfnaaFZBXsiLQiWknkeLTBXeFkgAKhGRTZKnchReFMGaaoIiL',
  splitValues:
    '8XoytgEngEpnkcng4kWNhOKh06hMZjiKhMZjafgeVh+Sh6ThDCgDCgIposKhQciMFowEhDCgUvnEQnYxguCh6Xgg4kIrgiKhDCgg1hwXlcynDCgDCgQ0rqXhoAqKVh6XgDCgKygW0gsxgqlgA3lQ6nMggDCgsfnM6mg1hUahM5g06hDCgkzgDCgg4kmshQ6nMggg4ksfnM6mWShYLgQ6nMggSshsfn4+mg4kKkhUvnSshAuhg4kGbhg4kAFlSsh4qhYjhg4kg4kg1hQv/Uvnm/gwXlEngQci6Xg2thAbnIOhwXlMwhsLgQcig4kYPgg4kAuhQciEkdg4kEngsfnwEhAuhEngoZgg4kwUn06hYjhSshGugOKhg4kssgsfnGfgA3lqWgABh2dgQciSshOAhEAhg4ksXkg4kGbhSshQcikpgg4kg4kqlguMhSshM6hkpgQciqggqlgAQhSshOAhmhgg4kAQmwUnswk06hM6h6XgiTgqggQcikDnc6gg4kAQmA3lQcisXkoOpYLnYdgwXlM6muQgQcig4k0JiCDhuQgQghQci2dgwUnDCg0JiEAhQcikDng4kcThsxgiKhOFhccgoZgqgggvqg1hOFhM0gy8gsxgQciscpSsh0JiEAhA3loUl4ri0Xh0JiA3lGagkqmg4k8jg8zmMwhQciwUnSshSEhsRockoOFhQciSshojg05gQcikpgsGnKegswkcwgEAhQQgQciIOhQ0rQciA3lSshc7hA8qQghqqgafgiKh67hssgAxpQcig1hIhgqqgEAhwGoiTgEAhEjrAQhA3lI3n4MhQv/0JiwXliFhcmgg4kQcieVhEAhEjrAQmA3lQciQv/gIhOFhqggEAhQv/IOhUweAQhEdgidgQciyZgklhQciA3lQcig4kA3lAQmupguugwUngcmojgwUnqRgIrgAxpoAqg1hBNgQciQcisKhM0giKhEdgEngQci06hgcmwajA3lkDnEAhqgggvqEkdwqpw4oQcig4kg4kA3l0Rq+vgEng0EisKhc7hGagEAhQv/OAhwaj6/gMwhQv/2LiQciwUnEAh8Zgg4kg4kwXl4+mQv/eVhs+eQciQciWvgAxpg4kchqknoQciQWmk7jIQoM0gMwhQciQciuLgAFlEAhiKhQci2ohQcimmgWbgHOgQciwdh4MhqggUweeZgQv/QciOFhQcic6gc7hcAiEsgG4gqWg4qhAFlQv/eLgsXkQciqWgeLgsKhYYgMwhGagEAhsLicRkiKhkDnkkqQv/qDhwUnHOgocoEngQagQv/A3lAxpEsgwUnQciA3lQci8ygQcig4kg4kYIpi7gQghOKhYPgYig+EiQci4ria9gQciwUnsKhSEhKyggIh+EiQv/M6mwUnocoejg2YgMImQnjSUiwimwEhSlfAxpQv/klhyegMqgM6mcRkgcmMNhEpnAxpgvqQ0rAQm0inQcikpgYPg8XoG4gQciGpg83gIOhAxpQcieZgwajwXlMImgbg4MhmMggcmkChQciQv/Qv/QghM6hQcio9hsKhcAiYymqWgqggswk8XoQv/sXkoZqqWg4qhA3lQv/eLgwSgoZq0JiQcio7kQciGugQci8XowajqggMNhQv/wwgg+gI3nAQmsXkwEhQcic6gCvgGChEAhsKheVheUg8ZgQVgwXl4+mgbgAxpUwes2ga9gCWgAxpoZqwUnkDnQciQciW5gEAhQciQcig4kg4kQv/YdgAxp+bguQgg4kYPgW0gc1lc6g8XokDn0toE0osXk+EiwUngvqkWrcnmQciMggYPgEAhQciAFlQciQciQv/EIkwUnQagQciM0gg4kALhQ3pOFheLhoqnQv/QciMNrwnr0JiQciYJgEAhKQhyUgMZja9gkDnA3loZqE0oQciO3hsKhGagAxpEGiQv/4Mh8Xo0JiQci8Uga9gSHgwrgcmgwUnoZqQ0rAQmcnmE0oMeoC0g8ygM6hMeoWqgA3lQcimMgKygYymEngwUnqggQQga9gkDnAQmchqwqpQcikcnQcia9gQciCDhQcic1lw1gQcig4kAQmEAhI0pQciwUnQcikpgklhg+gYJgQv/Qv/cYhkpg8LgQciAQmQv/Qv/YPgY9nM6mMqgUCsScg+EiU6ocnmWWgejg6rgQci2igAxpMNrHOgcnm0indPg0lg4UpAxpQci6rguQg4riu9gQcieogHOgqggoco6cgQci4UpwUnw4o8jgKjgKahQv/oahMhhGlhIOhQci6ThGlhHOgEngsxgyUgoqnmshuQgWbg0inAQm4zl4kgukgy8g',
  leaves:
    'OQYUlYWnY0VaqiY0pakUaURduyfCMgy7fMbgUtgoAg+RgG4gg9fUxfeKgUBhMMgkug60fWCgkyfm+fs6fkVgOAhOiguyfk8f8xfW9fGuggzfs1fWCgeogqWgm5fKegGyf48f+bgE/fgzf6+fs1fOJgexf60fa3fuGgKegkQgCzfY6fe2f4QgcNg8ZgY1fEEgMzfEEgsJgw0f2Jgidga3fUKggzfy7f82fqMgG3fWWgScgw5fqzfo7fa3f2Jg2JgYYg21faGgC4fqMguyfk8fA7fSSgQagqRgi6fyKgYJgMWgCzfW4fqMgAAgm0fMCgoAg+WguBgIXgeAgaQgO1f09feAgKegsTgm+fK7fMMgMzfY/f+zfEJg6+fePgO1fmSgc0fs/f4agY/fK7faLgETgA2fm0fU7fMzfoPg0Hg0Rgs1fa8fexfE1fy2fs/f6+foPg+zfMHg26f8KgW4fOOgi1fKAgUxf87fM9f8KgAUggHgGyfO1fW4fQGgY/faLgU7fuQg8xf21fWMg65fs6fwIgEOg4BgQyf21fGBg43fA2fk8fuyf+RgG3f2EgWMge7f6+fw0fCHgM4f+4fAPgKsfEJgayf65fcDgM4fSNgU7fE6fUFgs1fk8faVg4Bgc5f6Ig2Jg21f87f2JgEJg26fk3fMCgyxf26fgzfO6f6cgqCg82fQQgm+fUFg+zfUPgk3fc+fiJg48fy7foxfwDgK7f8AgwIgE6fwIgQyfA7fM4fMHg+zf2/fGLgIDgUAg60fw5fwDg09fGQgsJgqCgQ3fgpfk3fETgCMgy2f6+fSIgo2fQ8fI0f8AgC9fkyfg9fOOgS+fqHgaBgO6fKKgA7f2EgoUgu8fSNgA2f8AgUAgyUgq9fWRgqCg26fO6feAgwDgyxfUPgqCg4yfQ8fmDgU7fkQgqCg82fGyfC9fAAgM4fyFga3fAAgK7fKFgQ8fWMg0Cge7f2wfYJgy7fAAgkyfI5fs1fAAg2Og6+f2Jg6+fgzfs/fM4fWMgu8fGyfeAgGLgqCga3fWCgC4f6IgG3fE6feFg60fKAgo7fI0feAg82f+Cge7fY1fkofy2f4GgS5foAgYEg21fO6fmDg26fqzfqzf+RgyPgGBgY/fk3fi/fsEgQyfy7fSNgMzfW9fGyfuBg8xf21fkGgeUgUFgE6fYOguyf+CgoAgE1faBgAAgiYgAPgQ3fAAgUZgYJg87fqCggCg+zf04f0Mg0Cgg9fQBg60fgzfAAg2OgA7f+zfQ8fIDgQ8fM9fKxfW4fWCgs6fm0fqzfatf0HgA2fs6f8AgeAgk3f2Eggzfq4fUFgQBge7fc5fyFgw+faLgCzf4BgoFgw+fexfu3f04fAAgcNgeAgAFg2Tg2EggzfoAgy7fmSgCCgq9fAAgi6fGyfQ8fuGg26fuBg+zfuGgS5f2wfgzfCCgGBgE1f+9fM4f8Ag82fi6fAAgiYgEJgK7fQGgCHgoAg6DgAAgO6fYwfU2f+HguBgq4f60fQBg26fSIgUAguyf2EgQ3fu3faLg09fErf4yfEEg26fiJgAFg+9fi/fyKgyAgm5fIDgc+fs1f6DgUsfAAg0HgUAga3f2/fG3f4LgeKgi1fs/fU2f8Agg4fA7fAAgkagSIg6+fE1fU2fWHggCgI+fEJgW4f4Bgc5foKgs/fE6fiwfm5fqCge7f4BgAAg8xfIDgaLgY/fuGgYOgaBgM9fsrfO1fE/fKKge7fg9fE1fKFgs/fc5fAAg4yfAAgk8fcDgo7fCMguBg8PgsEgq4fW4fyxfs/fAAg+9f+Hgu8fkBgaBgAAgi6fayfo7fEEgC4fuBgM9f0Cgk8foZg+Cgc5f0HgyAgm5fAAg6SggHgs/fqHg+9fi1fq4fiJg8AgQGgY6fkBgaBg2wfm0f+Cg8FgeAgY1fcDgg4fQyfW9fw0fAAgy2fIDgO/fcDgk3fs/fA2f0zfiEgK2fE/f04faGgM9fIDg6Igy7f+CgAAgO6fayfu3f2Jg+9faBg26feUgO1fq9fY/fuLgO1fE/f21fKFgs1f6DguBgm5fS0faLgswfa8fm+feKg6+fwDgkBgO6fm+fAAgO6fCzfOJgu3fuBg87fUxf6+f2/fcvfgWgAAgAAg0MgO/fGGg6vfm+fC9fGBgq9fkVgqCgc5fmIgkBgkBgSNgg9fkGgaBgMzfS0fCCgyxf65fiEgAAg8AgS0f+9fw0fi/fK7fO/f6SgC9f8KgsOgqCgaBgg4fuVgmDgE1fE/fqCgq4fyAgo2fkVgwDgUAg26fSIgM9fq9fgWgO6fcvf60fW9fWMgyAg4Bg+MgAAgoxfeAgS0fY/fcvf6+fUPgI+fG3fS+fCCgWMgs/f87fMCgS0f6DgiEgA2fK2f8Ag8Ag2Tgc5f2/fETgAAgeAgAAgSDg09fQBgG8fS5fAAgayfAAgo7f0Cgi1fi/fOEgM4fkBgCHguLgKAgw+fiwf0CgUZgE6f6DgaBg87foKgeAggCgc0fIIgo7fMCgO/fmIgs6fSNg2EguBgO6fm+faLgm+fa3faGgA7faBg0HgwDgO/f04fY/fGLg6Dg26fAAgO/f8Kg+Cg8Uge7f0zfEOg+9fKAgq4fS5fYOgu8fsEgShgGBgq4fwNgm5fYwfcXgaBg8AgS5f',
}

/** For libraries of thousands. */
export const large = {
  calibration: { scale: 1.31, rival: -0.1411, shift: 0.2614 },
  constant: -17.1,
  weights: [
    2.527, // score by own score
    1.358, // log score
    -1.142, // lead over the next
    -7.719, // behind the best
    -0.3608, // rank
    0.1634, // query covered
    0.6204, // query covered, densest part
    -0.527, // text covered
    0.5329, // title covered
    1.343, // better covered
    -1.762, // worse covered
    -1.921, // cosine with text
    -3.561, // cosine with title
    0.467, // log evidence
    4.81, // strongest shared term
    -1.168, // shared terms
    0.6467, // shared run
    1.357, // shared pairs
    0.7452, // shared trigrams
    1.276, // shared numbers
    1.165, // numbers only in query
    -0.6205, // numbers only in claim
    0.2163, // shared names
    -0.1673, // names only in query
    -0.03151, // names only in claim
    1.342, // words of text covered
    -1.705, // query terms
    0.839, // text terms
    0.3238, // negated otherwise
    -0.4508, // strongest missing term
    0.7245, // weight missing
    0.1267, // query weight missing
    4.227, // text said alike
    3.71, // title said alike
    -0.7503, // query said alike
    -0.2076, // words of text said alike
    0.1356, // words of title said alike
    0.09707, // log evidence of words
    0.5622, // strongest shared word
    0.8171, // words of query covered
    0.2569, // log evidence beyond the run
    0.1902, // text covered beyond the run
    0.1584, // title covered beyond the run
    -0.02205, // differences
    -0.3802, // clash
  ],
  splitMeasures:
    'BBCBDAABLEBACjULDTOFDNRmOATDOLEhAADULEpniCUgDLahDUTDZJVDBGjCdAdUTDZGfDUTOaDNDNLmmnhsULITNNnmhDGVinUTEagNogOBGXClUTViDDimTUUJfDUZDfiODULXTXfjULDDXVDNAdAkRmUjIhanagUXOAOUGNBAAJTgoBDARqRUZaDooODBnAgJNgBDLXZORBOjooOmBcRcTiOCRAAAmGVBZCUUnOXjoorJrSAfROhXPABfTsgXmfPaCUNTTqmjDGhGRDEATCAABGAoaABVCJABKFNFXBAsULUgFZXZVgkhSWOfaafhrUjGWgBdBUXlOkErTJAXCAAVAEDTKADNADrAAmPMhbRJjcLIAARijgmCAAVGaDTNUBhULalprjfACaaBWsacpLSMjAAnaOFDAiFHXCOSGRDCDTKNHARLZKkFKWcKrAclCBRWLAUETffVATCLZWBAAOGiWKiRGDOVARnFAaAqBqjnLIFAWfaafBcfDAARCAAoameUAAaffJklapBARqAAafeaqlofaMQMMiTUAaoAAfaKfRfpNkDLRGNMBMCaaMHjLAAAOCcgCZAsdjfApaa',
  splitValues:
    'gyo4JodEgsfnSBgQv/Qv/wtnuRhSshcZnQv/oAg6rgg4kmihSBgQci06hgbgytgkcnIOhQgh06hQv/QcisYg+EimihSshSJhQv/UogY7gg4kyLhSsh+vg00gojgUIeg4kwshsYgyLhAQmazgytgg4kQci4kgK4hwEhQciY7gsfnqvg6rguxesKh8ygqvgg4kQci4kgK4hKygY6pqNhg4kQciMwhwXlMNgwtnytgcAnq+g4qh06hQciIihQcig4kyLhqvgQciwGowtngRgg1hSwgytgMNhQcigWgkVgg4kQciSshA3leygwUn8BmI1g+EigyoEdgAxpEYgACng4kQciQci+IhbFgytg0lgMwhQcig4kg4kGMhEboytgQciKBh4kgIpoUGhQghqNhg4kK8gAxpQciQciAKqcrgQciK8gytgmhgQciQciqNhofmWWgqvgQv/IYhOZhMwhg4k4fgS1gC5gA3lMbgI3nScgwUnAxp+EiQv/eVhwUnMbg0wmgyoQv/Qv/mshQciScg4zlgyomhgQv/g+gssgIOhQciubhA3lY7gMkkstmeVhKeggyoAphQv/eygO8hIsmchggyoKegaVgg4kK4h06hg+ggyoMwhKog0akEem+EisKhgyoC0giTgQfgQciQci06hjKgBMgmwgQv/Qv/sKhE2gQcisfnyQhCqgwUnQci0+g06hQcisigstmUAlQciO8hAxpGRhQv/kkqEYgeVhUQhAxp4riQv/gyoYQsQciQciY7gAxp+EigIrk7jkDnC8eg4k8zmQciQciISgsKh6rgY7gKygQChKygBMgqNhMZjQv/Qci2MeQv/Qv/gyoEdgUog4zlYLnQv/ENpQciCqgKahm1gsqomcgkkgofmQciAxpE3mQv/QciwUnufgQciW6hufg8ygAxpQciQciScgAphazgWlgQcig1hExqcnmkDnY6pWrhg4kQcihMgKygQciScg4JosKhgyowUnwUncRkeVhYYgSshAxpg4kO8hQv/AxpoAgQv/Qv/QciScg4riY7gQcii2gQv/qNhgcmQv/KegAxpQv/Qv/sKhk7jKZgwwggcmEngYsg4fgC0gISgGChQv/Qv/g+gQci0Shq5gMwh61gQv/Qv/Qcim/goqnMNgQcisfnwUngyoazgQciK8gI3nwUn8UgQcisigMmrQv/ukgwUnoqngyoQciQciwXlC0gETgE7gyygidghMgkagkagKPgwUn+EiuNgsYgQv/Qciq5gakgwUn+ffQghWlg6hgEYgsYgC8eY7gg4kojgcAnsBiQv/IOhuRhubhGQgafg+ggSshQciQciImgwUnQv/QfgE3mCqggyoGagwUnKtgQv/g4k4riQcicIqAjqQciQv/Qci61g2FheGhwUn8+nQv/Qv/+Eiufgy8gQci4fg6cgCDh2FhqNhklhg4kQv/ssguMgyPgSSgkDnQv/yegEQnaVg4fgKPgISgu4gQzgQv/Qci4RrkDnoqnExq8+nC0gYQsqNhmwgQv/IOhCggQv/Qv/IQoAQmg1hgDmQciQv/Qv/oqnEjrcFsO8hYYgwUnMeoIshgyoQv/sigmSgQv/Qv/I3nEjrAbnwUnmSgwimw7mQ0rwUnAjgk7jc1gyUgMWgg4kwUnQv/cnm4zlQv/Qv/M/roqnImgAjqC0gIjssdgwUnakgMNgK8gBMgm/g8+ngqgsfnc1genfwUncnmk9gwXg6Sg8PgQv/Qv/Qv/eVhnJgC0gEngQ4fI6gQv/QcisKhsigAjqQv/ingcnmM6m',
  leaves:
    'QpWy8WQJZW5Waoaa9W+vga9WErf60f4ugAAgKfhkQgOwfUAggpfuBgaMhGGgozhYsg8KgOrfesfQ8fwXgAAgO1fukgShgOwfMuf+CgO2gAAgu4g4QgyAgesfmqfc5fOwfShgg0gAZgexfSIgesf8AgMvgGGgS+fIhgKAgQtfmqfaLgG3fKogmcgQ8fu8fsrfS0fsrfMRgo2fiEgysfAogUKgYrfOTgG3fShgqzfQVgq4fOrfq4fQofAZg+uf4yfCRgCWgqufMufw+f6+fmcg+4fqMgMRgM9firfQBggbgc0f+zfaLgOEgCRgmvfoAgMCgOwfoeg2Jg8sfi6f48fGofq4f6XgW9fePg6+fQyfOrfs1fINg21f0HgEsgQtf6DgYrfoAgYTgE1f4Lgc0fs6fAnf6vfG8fg4f4VgAPgS0fCRgswfA2f0pf4yfqbgO1fSIgI5fOrfysfUAgiTg43fm0fgMgm0foAgsrfm+fOTgGyfgHgO6fq4firfE/fAAgIvf87fiigAKge7foFgqzfErf0MgK2fqCgYwfWMgY/fmqf26faGgAAge2fAFgUxfsEgYrfAAgw0fAAgaBgsTg+ufAKgAsfa3f2/fAAgyAgOTgKsfE/feAgysfcDg2wfuyf0HgufguLgWufg9fIDgAAgq9fSIgqzfGGgUsfY1fEOgw5fuLg2/fo2fEOgy2fc+f2wfUPgi6fiOgCufY/fYwfyAgM4fcDgoFgQagG3fgMgMzfq9fQGgo7fkGgAAgufgAAgo2faGgqufmDg+Cg2Ogi1fuGge7futfmvfqHgi6fuGgU7fwIgUKgM4f+bgAAg65fGBgQtfQ8fG8f6vfwDgAAgCHgQ8fS0fOEgQBgW4fQyfwDgWHg4yf0bg6IgMggoKgm+fcSgKsfq9fY6fIDgQ8futfE6fcSgW9fAFgKsfi1fg9fgHg+9f2dgutfAAgAAgAAgKxf2/fyFgm+fCMgAAgIvfu8f+Cg+4f4VgKFgeAgWzf2Tgk3fM4fWufaBgAAgKFgO6fy2fOEggufg4fuLgi6fE/fG3f2EgaVgUsfQBgiOgaBgYwfs6fs6fUPgI+fsOgswfyAgUjg6Ig8sfuBg2wfEEgm0fOmf4Lgo7fMHg48fE1fCCgOwfQ8fMCgEwfiJgy2fO/fu3fUAgmNgISgAAgAAgAAg0MgO1f+9fmIgWzfkBgOJgAAgO1fYJgCCgQ3fqufAAgAAgAAgm0f+CgysfI+fwDgMbgQyfeAgu8fE1faLgAAgmXgAAg6+f0Hg48fsEg60fOJgIcgAAg4BgAAggHgC9fK7fqHgq4fGGgAsfI+fA7fOJgMHga8fmlfqzf+pfGBg43fAAgIIg6XgE/f0zfuQgw+fUFgi6f4BgKUgatfeAgo7fYmfsTg8Ag0zfOEgWuf4BgEEgW9fyPgAAgo7fwIg6Ig87fwDgiwf0RgmDgCzfQBgmqf26feAg21fmSgQBgeAg2wf48fgMg2TgAAg60fyAgqCgmvfCMgI5fISgaGgi/fe2fGtfAAgKFgyegC9foFgi/fEYgOJgCzf87fAAgCCgETgM4fs/fmIgU7fOdgAAg4Ggayfw+f0MgQBgquf2/fAAguQgAAg6vfW9fWHgM9fY/fcIgm0fKFgOEgy2fGyfAAgE/fyPgWuf48fM4fAAgiYgMCgy7fUFgo2f2/f2/fSvfuGgexfaVgAAgg9fiEg6+fqMgesf09fwIgUZgq4fYEgKAgkQgC4fcDgEwfAAgAAgAAg65feKgQyf8Ag4VgAAgiEgAAgE/f8Kg2/fGQgSvfM9fiEgK2fI+fUFgQtfg9fkQgAAgAAgAAgMCgC4fQ8fkQguofq9fy7f2Jg2/fWRgswfIDgi/fCMguyfaBgyAgE6f26faGgWMgAAgAAgAAgC9fSDgCufMCgyUgm5fO1faGgI+fcNgQyfA7f0HgyAgO/fGyfoAgiwfUPg8Ags/fO1fgHg87fWufAAgC4fAAgePgAAgg4fQBgO/fc5fWRgqzfswfAAgmIgK7fo2fAAgQagGBgE/fyxf8Pgs/f',
}
