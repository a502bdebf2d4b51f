import { Alert } from '@mantine/core'

/** Why a try was refused; announced when it comes. */
export function Problem({ text }: { text: string }) {
  return <div role='alert'>{text !== '' && <Alert color='red'>{text}</Alert>}</div>
}
