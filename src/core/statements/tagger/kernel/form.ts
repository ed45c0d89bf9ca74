/** A word: hashes of itself, of its stem and endings; its shape and rates; its kind for the steps between labels. */
@unmanaged
export class Form {
  word: u32
  stem: u32
  lastTwo: u32
  lastThree: u32
  firstThree: u32
  shape: u8
  cueRate: u8
  stemRate: u8
  sourceRate: u8
  kind: u8
  endsSegment: u8
}
