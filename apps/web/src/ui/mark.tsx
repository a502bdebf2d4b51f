/** The mark of the product: three bars of different height. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox='0 0 32 32' aria-hidden>
      <rect width='32' height='32' rx='8' fill='var(--accent)' />
      <rect x='8' y='16' width='4' height='8' rx='2' fill='var(--on-accent)' />
      <rect x='14' y='8' width='4' height='16' rx='2' fill='var(--on-accent)' />
      <rect x='20' y='12' width='4' height='12' rx='2' fill='var(--on-accent)' />
    </svg>
  )
}
