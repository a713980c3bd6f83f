import { useEffect, useState } from 'preact/hooks';

/** Whether something has been so for longer than so many milliseconds. */
export function useLong(is: boolean, ms: number): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    const timer = is ? setTimeout(() => setLong(true), ms) : undefined;
    return () => clearTimeout(timer);
  }, [is, ms]);
  return is && long;
}
