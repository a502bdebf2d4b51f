import { useEffect } from 'react'

/** Paper is light, whatever the screen is: the scheme gives way while the page is printed. */
export function LightOnPaper(): null {
  useEffect(() => {
    const { dataset } = document.documentElement
    const print = matchMedia('print')
    let before: string | undefined
    function follow(): void {
      if (print.matches && before === undefined) {
        before = dataset['mantineColorScheme']
        dataset['mantineColorScheme'] = 'light'
      } else if (!print.matches && before !== undefined) {
        dataset['mantineColorScheme'] = before
        before = undefined
      }
    }
    print.addEventListener('change', follow)
    return () => print.removeEventListener('change', follow)
  }, [])
  return null
}
