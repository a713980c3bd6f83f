import { useEffect } from 'preact/hooks';

const kept = 'livehub:dark';

/** The big screen is light, as bright halls need it; D makes it dark and light again. This browser remembers it. */
export function useDark(on: boolean): void {
  useEffect(() => {
    if (!on) {
      return;
    }

    const root = document.documentElement;
    const show = (dark: boolean) => {
      root.dataset.theme = dark ? 'dark' : 'light';
    };
    const pressed = ({ key, ctrlKey, altKey, metaKey, repeat }: KeyboardEvent) => {
      if ((key === 'd' || key === 'D') && !ctrlKey && !altKey && !metaKey && !repeat) {
        const dark = root.dataset.theme !== 'dark';
        show(dark);
        remember(dark);
      }
    };
    show(remembered());
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on]);
}

function remembered(): boolean {
  try {
    return localStorage.getItem(kept) === 'yes';
  } catch {
    return false;
  }
}

function remember(dark: boolean): void {
  try {
    localStorage.setItem(kept, dark ? 'yes' : 'no');
  } catch {
    // Where a browser keeps nothing, the choice lasts as long as the page.
  }
}
