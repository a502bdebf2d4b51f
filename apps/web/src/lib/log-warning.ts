/** For who looks after the product: something went another way than it should, and nobody at the screen noticed. */
export function logWarning(message: string): void {
  console.warn(message)
}
