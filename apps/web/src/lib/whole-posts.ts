/**
 * Thousandths of a post as whole posts, towards nought: a week of one post against one and a half is on plan, as is a week of two, and
 * only a whole post too few or too many is worth a word.
 */
export function wholePosts(thousandths: number): number {
  return Math.trunc(thousandths / 1000)
}
