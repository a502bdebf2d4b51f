import classes from './obstacle-list.module.css'

/** What stands in the way, said beside the fields and in nobody's way; nothing where nothing does. */
export function ObstacleList({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <div className={classes.obstacles} role='status'>
      <strong>{title}</strong>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
