// Made by npm run train -- matching, from the train parts of CheckThat! 2020 and 2022 and of "That is a Known Lie" (PolitiFact), with
// news of PolNeAR as texts that repeat no claim. Do not edit.
/** For libraries of a few claims. */
export const small = {
  calibration: { scale: 1.168, rival: 0, shift: 0.4089 },
  constant: -18.6,
  weights: [
    -5.972, // score by own score
    5.337, // log score
    0.1884, // lead over the next
    -4.556, // behind the best
    -0.6613, // rank
    5.24, // query covered
    -0.9248, // query covered, densest part
    -1.822, // text covered
    -1.349, // title covered
    -1.275, // better covered
    -2.122, // worse covered
    -0.3745, // cosine with text
    -1.322, // cosine with title
    -1.218, // log evidence
    3.338, // strongest shared term
    -1.762, // shared terms
    0.5957, // shared run
    1.527, // shared pairs
    1.038, // shared trigrams
    0.8024, // shared numbers
    0.9441, // numbers only in query
    -0.4141, // numbers only in claim
    0.2512, // shared names
    -0.05464, // names only in query
    -0.1252, // names only in claim
    1.088, // words of text covered
    -1.571, // query terms
    -0.1751, // text terms
    0.1647, // negated otherwise
    -0.06377, // strongest missing term
    -0.0214, // weight missing
    0.1464, // query weight missing
    3.836, // text said alike
    3.964, // title said alike
    1.442, // query said alike
    -0.1379, // words of text said alike
    0.07447, // words of title said alike
    0.003211, // log evidence of words
    0.6269, // strongest shared word
    1.293, // words of query covered
    0.3098, // log evidence beyond the run
    0.4654, // text covered beyond the run
    0.4123, // title covered beyond the run
    -0.03513, // differences
    -0.5664, // clash
  ],
  splitMeasures:
    'NCCNNUJgOPLpdmJMDDemTBLDBBAkCUGLDGaNDDfHeeCDGhhGaBCDBNmegODCDUFBCUBNiDBCEBBUJBEiUZUaEmLUbmABLfCTbfNRampUUCUiTCUHBLiChUbEOjJUJiBgaUaDUEmDJbUZETjUjJAEJjTdJdCUaTENJORCmaUmCUaaVBBBgaNLCUORnhrjbDODTbUPENjibDDdZOashDdjOAsnDOaDNUUNmTbngfjCUaTeaBBHajDjsRGnhfZrJmjTsUeDTPmeASDfPaaASCUbTfamDfaaUADdjDAqCPGFAFdVADUPafASXfffEBnORbAmDOGcadNBibDerCBamTrUgKeROZgpACdIbAZXesHkDCCAOCXGnfUUffNUPDVDamaOiTiVijDWRDjCmAsdsCZMKMHdaALNUODDHAbCJKlHaALncbjNTesZlUJRkTUUfLOnCAMUdBabmmUZqAsplHAMFXfUYUfkGmaMAMMXOVnMjqCNbhMMqXsbNljeDCUKaAFiUbaLBmXiUmaaaHdaALffnlOckLLTRVHnSeAbHOOAJDOmnAAmBgrlKMjXfUgUTgDHfkLAlXfLaUJoCNBBfPPrnYcbhmVUUnHibDHilLAAdIWAfkmAOLQpAOMaaffUhODrnADZOAqMCpgaffaUaqZjJLZasjGVcXffTUUaeMPMRYBMRWqSsgaZlAAOfAAAaFfDaCDCNmhMMpBaRiFTqaffEhdhXOLDDhoWMnSEMbXFkhaViTUUFeoknRZZLhCOEaFAib',
  splitValues:
    'nYoytgMnggangang4kXNhKKh4/hnYjvEhxngXfgdVh8Sh/ThDCgDCgRpoDQhQciYJovEhDCgTvnXPnVxgwCh/Xgg4krrglKhDCg2jgynlhynDCgDCgl0rrXhCkqOum/XgDCgMyga0gnxgrlgynl36nPggDCgofn/5m7qhOumS5g4/hDCgjzgDCgg4klsh36nPggg4kofn/5mSShYLg36nPggTshofnO/mg4kHkhTvnTshCuhg4kLbhg4kUXlTshh1hWjhg4kFUnh1hQv/Tvnq/gQumMngQcioDnSaqganIOhynlv6hsLgQcig4kYPgg4kCuhQciEkdg4kBngofnvEhCuhjzgpZgg4koDnTsh4/hiugN6hg4kolgrQhofnlhgynlg4kUXlYLgg4kTsh7qhIAh3thoDng4kLbhTshQcijpgg4kmMgolgtMhTsh3thjpgQciPFholgDQhf6gg4kr2lQciTshg+m3th0Jinqg/XgPwhynlQcidVhf6gg4kxQmr2lQcie4mAOp7KnXdgUXl/5mpQgSHgg4k0Ji+ChwQga0gQci7dgFUnDCg0JiIAhQciFUng4kqriTshTjmjpgySgoDnIAhP0gPFhghg4/hJnmQcinxgP0gPFhrggOghQv/Qcix/gP0g0Jir2lDagXcmg4kg4ks0mh1hQciFUnLhhREhjRocwgf6gg4kxQmQciQrpnYjJdp7KnKeg6ElcwgIAhSQgQciIOhXbguLgnxgkxrErgQciN6hPwhrggQciQciQcitjkIAhQciqrih1hpGoQv/CQhIAh0irqrir2llwnQv/CQhgFhg4koDnQciYCqnYj4/hIAh0irUXlr2lQciQv/2MhPFhrggIAhQv/nqgTweqriHdgldgvIi2Zgv6hQciQciIAhg4kqrir2lYCqQv/vIhAxpyvq9DslnoTshuloHOgh1hBNgFUnQciDQhP0g0JiHdgEngynlv6hypm+xm/rgFUnIAhmfoQciEkdFApxQmOghQciAxpg4kKKhKNh+bo0Ei0Jic7hUXgYJgQv/QAhXfgRehFUnQv/pggAxpmfoQciLTiH7h2MhQAhCQhtAhdVhTweAxplhghvgyvqQcig4klnoozpBXmQcinYjwpgQci2Mhr2lDQhOxm7qhAlgQci2ohQciRagSbgKhgQciwdh2MhrggTweB1gQv/QciPFhQcif6gc7h/ThaVhD4gqWg7qhynlQv/eLgXcmQciDQhDagIAhNPhQv/FUnEkdN6hKNhtjkqWgxQmQv/u8gHOgEngFUnajg3onQci82oQcic7hkzog4k8/hg+gtlhQcig4kg4kYIpk7gOghQKhYPgWigc9gQciDQhd6or2lFUnDQh7Eig4kfIhawgQv/Qci1IikPnqWgQv/7fgZahwUnyvqQciQciQciYIp19gHdg7Ei6ElILgQv/OVgc9gAxpdVhQciIAhc9gmMgLsgYPgnYoOxmAvgipgc9gIOhAxpQcixQmTjmkzojpgQrpIAhTweQciamgxQmQv/dPgm9hg4koDnxQmk7gYJoh1hwUnRagQciPFhxQmxQm92nqWg7qhJnmQv/eLgSaqSaqwQg4mm0JiEngwChpQgprgQciIOhQciFDhuLg++gQDmQciFUn+ogPwh0JiQv/bzhIAhDQhpKhhvgQciQv/dVhD/mFfgAxpaIks2gipgDWgAxpyvqwUnhkgQciQciS5gIAhqWgUSqh9gUUgQv/PnjAxpvhqpQgxQmQciS0gh1lYPgnYoAOp3zo9Ds6ElREmAxpuLgwUnEngoDn+ygOghQciQciQciIAhBngS2g6El2MhqWgRagaIkUUgQv/Qv/PFheLhQciQv/SaqbogPwhQci0JiIQhqriYJgQv/Pwh39gtbnr2lv8qkxrQciK3hDQheUgAxpBGiQv/2Mhghg0JiQci7UgKChSHgurgZmgtbnvhq6VrxQmQci7pnxSg/zgiugN6hmkgHngJnmQcimMgMygQciEngwUnSaqjRoQcig4kg4kxQm1ZpD4g+Xkc9gg+gQciGtokbg0EiQcieMg/sgQcifbgoDnc7hbYmQciTRgOhhFSs6ZgQv/Qv/7pnbjg9DsP0gr2llDgKhgXcg28n7EiAvgWXgc9gsLgd6o+inVWg/rgAegQci6igJnmozpUSqe7jNqgdVhnxgAxpdVhpQgDagP0ga0gh1lQcic9gIAhvIhTshipgOxmwUnBkgQahAvgr2lQci9PgQcig4kg4kZ8g63p70k8LgHOg1Ugg4gCSg/cge/gQAhDQhqri92nXNiQv//rgr2l',
  leaves:
    'iyf0DgAKgy4hHGgYOiv4h60kkyfuGgc/fPtgVtgbAg7RgF4gh9fXxf2JgmBhPMgqug30fRCggyf1+fj6fJXgCGhoig4yf38f/xfa9fBugezff0fMBgIngiVgl5fldgByft8fkbgk3fD/fqzfz1fKJgdxf20fA4f/Gg+egBRgCzfd6fb2fnQg3LgwYgCEgu1fIzfcEghKgs0f3JgZdgR3fuKgdzf57f22fjMgT3fRWgfcgi5frzfk7fl3foJgFKgiYgO2fzEg/3ffMgxyfa8fL7fZSgdagbRgC8fUMg9QgQ1fHzfX4fnMgAAgm0fJCgKAgzWgcVgh/f58fSKgi1fDAglAgfeg2Sgd9fQ5fSMgOzfc/f8zf0IgI/fyPgS1fiSgk0f7CgHagG/fZ7fWLgUTgI8fx6fKRgwHg6Rgwxf00fS3fWDgeyfE3fl/fi2fsPga5fN5fUJgj8f3KgMKgL4fo1f7/fVxfL8f48fcLgm7fhRgKyfQ1fc4fgGg5+fwKgsRgbIg6xf41fyMg75fz1fWIgGJgl4f/6fNRg21f+Lgt2ff+f0Mgd+f22feFgfBguNgn+fs0f+Ggb4fN4f3OgbtfUJgayf+5frDgA4fDCgDPg87fcFgs2fa9fpUgxBga5faIgEKgq2fD8fLJgnIg31fp3fyBgO6fjxf5HgZ1fsEgU2fV3f1xfZAg/1f6xfiDgIUg2CgM3ff9fQEgb0fCzfAAgSTgnDge1fT9f/Bg+zfb3fjGg5zf+/fGCgHKgTBg60fB6fiDgK+f4OgzJgADgK8fFvf23f/IgEEgevf64fmKg+ufxIgU0fKCg69fWyfE7fbNg8Bgf5fe0fa+f+9fEGg0yf4+fHRg1EgL7fODgmFgL6fXvfX+fTQgCFgg8fZDg1NgsBgz9fAAglxf06fREgM7f0RgyCgf/fAAg4xfA+fd5fsIgDyffEgD3f9JgEyfwAgjDgP7fnwffIg08fAAgD3fJyfe1fAAgcYgwKgqIg6+fZAgUzfo3foLg94fYxffBgZ7fdIgoUggDgt3fY0fgGg1AgAAgEyf88fhCgo5fcJgp+fZ0fa8f+4fmCgk2fsFgb5f+AgXDga2fKuf24f66f1zfW0fkSgv6fxFgaBgn5fJGg+/fryfh8fa3fgHgI7fBwfD5fTBgk9fPMgTEgt+fD9fDxf5zfW+fX7fLEg5CgAAglZgOPgibgAAg/3feLgoAgS6fr+fazftAg/yfKYg/NgX7fvIgW9fvvf3Mg05fszfD8fy/fvGgvwf99fo4fkDgE1f+AgW7feufwGg53fW9fcCgM6fbyfR7fEGgU8fayf4Cgm8fC5fEGgdKgt3fuyfiBgrFgr+f46fUyfY4fAAg2NgKAgyFg6TgUFgiyfD/f33fBTgLCgk9fAAgp6fGyfv7f1Egc2fICgXxfY8fUBgAAgTBgL3fBzfr7fr2fABg6+fh3fa7fAAgKNgeFgw4f7/fV9f3RgnAgrGgwAgL0f69fYDgXDggVgA7fgDgL2fvqfwAghyfnEgo3f+2fYLgu9fSsfmyf8DguEgr6fTDgpNgODgC5fM6fYBg+Cgk+f4zfu9fkAgAAgG2f5AgzRgAAgOFgt8fizfD/fHDg49fG1fgIgN7fPxfi7fpDg1Ag22ffFgAAgDagFEgRBgU8fg2fJBgdDgK/fM0f4+fAyfN8fs7f6Bgi/fqxfsHgvBgX6fhMgg8f1CgY9f2tfSzfc8fRBgjwfTMg79fdBgd9fxAgAAgZ3fNyfeAgw4f9Cg23fsAg/LgbxfF8fGWgGFg9Bg18fm8fIxfMCgA7fDCgAAgD7fZyfVBg8dg90fYAgB6fuGgY7fRMgHQgu+fVKgSCge/fj7fv0fxGgBAgAKggMgg5fj9f5AgZzf97fC6fAAg0fg1Kglyfh8fvAgcQg6/fAAgZ6fazfl9fO2fbBgJ3f7DgRAgjDgz3fb4f9/flzfpEgB2fKAg/4fFHgXzfL/fwKgMAgcCgAAg54ffyfQBg44fwzfHFgm6f5Wgb1fL+fM/fTRghxfw8feBg/1fZJgq9f17fuKg9Bgg6fb1fF+fH4fzvf15fRCgCLgvBgF1fJFglHg74fdAgk0f5HgLAgJzfAAgy8fAAgwVgAAgr+fpKgGCgS7fy+fNDgW7fv/fh7fbDgZ9fAAgplgs/foBg4KgQ4fLCgDBgszfc0fjCgxxfA6fDEgAAg5Aga0fs+ff1fb/fI7fIAgHVg18fXJgpPgmCgTBgP6fZ0fcJg53fWuff5fvBgeCgx9faUg7Egs/fQ6fnIgx8f/9fbUgw5fYvfn/f7DgZCg/6fBAgjzfPDgo0fHPgqBgU3ftDgw/fIHg+ngFEg+/fPLgg3f/9fq4fAEgF+f93fMBgeKgiBg46f06fsyf5Egb/fGWgAAgG/fAAgvFgC4fMBgk8fXyfI8fSDg23fR8f6CgMFgv5f5Egt+fg8fxJgyDg/+f/9fmyfcCgVZgc6fzDgEAgVWgV+fbRgS/ffxfb7fZBgr5fqJgkBgA5fJ3fUUgE3fA+fA+fcFgl4fQEgVDgU9fAGgF+fl9fFHgJBgF8fW9f01fCzf9Egp3fz/f0Bg1vfv4f3Jgczfz+fsGga7fUDgI3fj/f2Fgb9fCDgRzfm9fcCgAAgLDgm/fe4fPAg',
}

/** For libraries of thousands. */
export const large = {
  calibration: { scale: 1.311, rival: -0.1415, shift: 0.2511 },
  constant: -20.81,
  weights: [
    2.527, // score by own score
    1.357, // log score
    -1.141, // lead over the next
    -7.72, // behind the best
    -0.3607, // rank
    0.1633, // query covered
    0.6206, // query covered, densest part
    -0.5263, // text covered
    0.5323, // title covered
    1.343, // better covered
    -1.762, // worse covered
    -1.921, // cosine with text
    -3.56, // cosine with title
    0.4672, // log evidence
    4.809, // strongest shared term
    -1.168, // shared terms
    0.6469, // shared run
    1.357, // shared pairs
    0.7454, // shared trigrams
    1.276, // shared numbers
    1.165, // numbers only in query
    -0.6205, // numbers only in claim
    0.2163, // shared names
    -0.1674, // names only in query
    -0.03148, // names only in claim
    1.343, // words of text covered
    -1.705, // query terms
    0.839, // text terms
    0.3237, // negated otherwise
    -0.4508, // strongest missing term
    0.7244, // weight missing
    0.1269, // query weight missing
    4.225, // text said alike
    3.711, // title said alike
    -0.7497, // query said alike
    -0.2078, // words of text said alike
    0.1355, // words of title said alike
    0.09683, // log evidence of words
    0.5629, // strongest shared word
    0.8173, // words of query covered
    0.257, // log evidence beyond the run
    0.1902, // text covered beyond the run
    0.1581, // title covered beyond the run
    -0.02202, // differences
    -0.3802, // clash
  ],
  splitMeasures:
    'BBCBDAABLEBACjULDTOFDNRmOATDOLEhZADULEpnfCUgDLahDUTDaJVDBGjCJArUTDZGfDUTOaDNDNLmmnhsULITNNlmhDGViiUTELEJoBGXOiBfUTVaJDimTUUKfDUZDfiODULXTaijULDDXADNAdAdRmOJBgOqqgUXOAOUVGJmBoBjfRjDTBSUAaDAAODBnAglNgBDGChVCoBBjBOmBDgcTROmFGABmTDUDbAUnOXjeordfRBckOhXoAAfVTaAEpfCUQaANAjSGgNWGDEATCAAaffaalpJOjCBACNFiBAUAXfUIKglVgkhSWArmpJUAZDCZanAAUXlOfErTXAbIAAVDaAAfHrRpDMNANEBgpaTjcLKAARiLLhAAAGNSAAQjBaUGUpprjWnaXKsgBcAWLaFUAjADOFDAioSSljGLNNCKTDJHAFcXKZqoWCKcAKlCBRPHAUTEffoOgCLZWBAAOQASniVBRAOOGBadfdcIKjoLRSAWfaaMKXfDAAkCAAaWeoAJhaffJklapBARqAAaflaqMeTsDUMcAThAaJAAfaDfkGgNkDLDLIMNMomaMHjaAALfClkclAsdpUjXfB',
  splitValues:
    'YyoeJooJghinSBgQv/Qv/+snvRhTshsZnQv/oAg1rgg4kkihSBgQciv6h1igutg3cnIOhOgh4/hQv/QciqYg4/h1LhTshTQhZGhLqgZ7gg4k1LhTshM2gy0gDXqRIeg4ktshqYg1LhxQmbzgutgg4kQci3kgr2lsEhQciZ7gFfnvvg1rgtxeNahCzgQcig4kQci3kgI4hHygf6ppNhg4kQciPwhynlMNgTvnutg4Ant+g7qh4/hQciMihQcig4k1LhuvgQcioGontntjkh1hTwgutgJNhQciAYgLWgg4kQciTshkihqrieqgH2lsZnYggAxp7EiQciYyo7Psg4kQciQciynluShutg6lgPwhQcig4kg4k77gkaoutgQciJBh3kghpoYGhOghpNhg4kF8gAxpQciynl2rgcrgQciF8g3kgjhgQciq1gpNhlimTWgmvgQv/DQhSZh7Ei7EiL8hYyoQcgPwheVgnsgQcgwUnAxp7EiQv/dVhwUnQciRbguSh7qhYyo0emx9ocrgf6p+Ch2fgSBgQciY4oAEiQciQv/ynlZ7gQv/Qv/dVhKegYyoDphQv/bygfqmDgmhhgYyoKegSogTYg6CiQciFqgQ0lYyoOrobvgYyo7EiDQhYyoKegJ1gQfgQciIOhh1hDQhRrh1FhQv/Yyo7qhQciZ7gg4kjhgoDnQv/Qci4+g7EiQcixigI6lqAlwUnDQh1yrpsgYyoQfgG5gdVhTQhAxp1rkQv/9dg7PsQciQci7pnkagqrixdgCGs91gg4knYjJnm9dgH0oQv/hMgh3gHygZagT2nQcin/gpNhnYjQv/QcixMeQv/Qv/7pnpwqJtrJnmoDnfqmTbgL8hPwh2ygAlgYyoQv/oAgXcmQciQciO3mQv/QciQv/AxpTmrwUnWygJmgBng5imQciQcgeBibzgXlgQciQv/AxpDQhbRgy6gwUnQv/owgZ7gtxe0sg7pncRgQv/Qv/wUnwUntjkdVhPfsTshAxpg4kAxpQv/ynlP1gQv/Qv/QcipNhr2lOcgQv/aQmTegAxpF0gPfgpNhRig3cnQv/DgmqriYyoBngCOgFUnQci2fgF0gGSgQ/gQv/Qv/g+gQcimEhKYhTwgiChQv/Qv/Rbg4AnIKhQv/Qv/qri1rgYyoFUnQcivvgg4km6g5UgQcidbhQciWZgXcmAxpJmgQci+DiYyoQfgQv/QciD7gFUnppgQciLqg2fgQv/rHg7EiuNgqYgQv/QcitjksngyygXBnhMgtegFdgT2nZVnA8enjgg4kZ7gA+gsBiQv/1igF0gQciEQg+0gnsgOumQciFqg9fgQciQv/rdgMMmFqgx9oDag+XkCAhQv/g4kQcinYjaIrX3qfalOghR4g91g2FhZGhwUna+nQv/Qv/7Eiqriq1gVThamhvggQciYyopsgbsgPwhPwhnJh3bpFUn7Eilirh1hQfg3+gJmgpagfalGSgVWgIKhQv/QciTkqxQmFUn4/geDhwUnlirpNh9WgQv/XYgAggQv/Qv/92nwUn0jmPtnQv/gCiyTh7pnlirr+rL8hXYgYBnhdoEshYyoQv/uigqSgQv/Qv/92nlirYBntbnqSgQggUanQciQcijhgg4kKLhF0gQv/g4kTwgQv/r2lgBhQv/Qv/l0r+inDRghYqFsg1FhV7gZVnXkgMNgF8gjhgxfg5AhgqgZVnf1gh1lB1gJnml9gsXg7Sg92nQv/Qv/kUg7PsFqgztnXYgF0g8AoQv/QciDQhhngQcicrgg4k6DpTwm',
  leaves:
    'FsfPAg2Lio7f17jAAg+7pAAgBrfz0fltgAAgbahdRg6vfVAggpfzBgsNhbLgNfhVlgvKgKrfksfQ8fVXgAAgC2fWkgxhgPwfrtfjCgwDg6xgNzgMNgi/f5rf6qfz8fYwf0egPHgJrgkxfQIgisf8/fHtg8Gg1+fHigLAgQtfoyfumfE3fmngXdg+8fp8fvrfo0ftrfE3fXNgbFgZsfvigjJgZrf0XgE3fghgf0fiVgi4fJrfM3f/nfLZg7ufSzflQgvVglufVufKAgC+fLbgg5fIMgtQgV8fkrfjBgHYgI1fN0fLLgJ/frPgmvfN/fnCg1wfWdgsIgvsfx6f/tf3Xg6Tgwwfb0ffNg+/fLxfdrfm6fl3fYag7NgI8fhyfpBgl+f5pfH9ffdg4Lga0fO7f9lfxvfg8fL7foZgVPgp1fnQgtwfI2fppfNzf7bgI1fTIg74fMrf5sfYAg3Rgd2faMgf6fo0fmBgrrfV+f1TgHyfVHgX6fd5ffrfP/fAAgn+fdvfPmgCOgW9fVMgEufY8fpdgrCg9EgiWgxtflEgqqf26fLHgAAg+1f3EgWxf4Egoqft2fFGgS5fOvf67ftJgUwfdsfl7fdCg22f/9fENgodgUHgxEgFtflDg1wf3XgAAgAAgAAgNufu9fWEgAAg88fIJgftfm/fgsfs4f1Lg8zfdBgsTgV1ffJgNCgM2fDbg2Ggmsfd5fnCg3tfyvfe+fP4fzDgVGgLagq2fHNgi3fcKgdEgt5fo1fAAgVYgUFgH0fe+ftKg/sf3FgFzfpxfAAgq7fNtfZvfyIgcIg87fI8fhJgv/fTQgPBgb3fmwf1/fx3fMJg13fVufADgAAgjMgaCgF1fTEg5Igq9fEOgfzf42fsGgikfB5fOCgKyfDHgu+fz6fyNgBWgAAgbwfjCga2fZffz1frCg9LgeAgk9fuHgv9f/egvtfAAgAAgAAgmBgP0fdXgKCgrhfuzf23fUCgi4fdMgmDgg6fy7fAAgqCgfYgv3fztfPBgAAga5fhCg4cgAAg67fdCg+SgfDgICgeyfA7fELgPsfDAgbNgTBgfwfV8fNMgAAgMEgd2fLAg7IgFofAAgpDgWufpVg++fg4f6AgTtfAAg27fAAgf1fdCgG2fRFghDgovfqIgB1fW9fuCgevf+8fRSgAAgAAgAAggJgrAgfufAAg35f1TgHIgz0fm/fkufrXg+CgG4fmpfE+fAAglrfQ5fgMgY3f6HgF+fP2fbHgy6f9vfWLgAAg6YgAAgu+f9IgR5fUCgIofE7fcbgAAgYBgAAg7wfAAg1+fAAg/8fYFgQzf+/fV+frJgHzfPAgckf+0fdmfTCgnzfSKgZKgDcg98ftxfVJgS+f++fsKgbagAAgd3fRFg58fllfnFgvUgs2fSDgLsfAAgICgd4fyQgAAgv7f/Ig67fqIgcDgBxfd7fkIgDIgkxfK6fhpfh5fwBgZSgg5ftHgb5fy8feOgaUgAAgXvfZBgfTg85f0Ggbvf11fjBg77f2sf0LgAAgxEg6bgJ9fLFgF/feLgVHgjzfg7fAAgSCgEUgh5f4/fvTgG9fZ6fdQgsyf7Ggv+fJPgLCgutfx+fAAgnRgAAg81fgKgB+fnMgwBgQMgi9fAufO8fIDgGQgNAgyQg/5fLxfbBgwBgyMge4fqMgMrfi8fSJgQ+fF/fewfEFgBzfATgAAgl9fCEgqGgI6ffzfiBgpOgq+ff4f8CgX7f6Ngs9f9DgMwfAAgAAgAAgVBgyLguRgAAgFtf1BgR7ftMgH/fPKgHAghRgorfo7f3DgU2fI+foFgjsfL9fZRgAAgAAgAAg8Bgg4f08fYSgd+fytfh8fXIgv6faBgLzf1EgSFgPYgTtfAAgHEgd2fVGgB9fKNgAAgAAgAAgq9fuDgI/fnwfOLg08fH3f1Fgd+fHMgF1fiBgRMghCgf/fyyfUCgl0fE0fJIgjBgh0fhIgO8fEufAAgL4fAAgsUgcBgL0fDBg8+fUHg2wfN+fY7fAAgfNgMAgl4fndgD2f3IgpAg0ufBSgAAg',
}
