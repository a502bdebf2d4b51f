/** More than spaces and marks that nobody can see; U+2800 is a Braille sign without dots. */
const VISIBLE = /[^\p{Z}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/v

/** Whether anybody can see any of it. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text)
}
