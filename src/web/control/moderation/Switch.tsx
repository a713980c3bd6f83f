import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

type Props = {
  id: string;
  label: string;
  hint: string;
  on: boolean;
  /** Whether it was done. */
  onChange: (on: boolean) => Promise<boolean>;
};

/** Something that is on or off, and what that means. It shows what was asked for until the server says how it is. */
export function Switch({ id, label, hint, on, onChange }: Props) {
  const wish = useSignal<boolean | undefined>(undefined);
  useEffect(() => {
    wish.value = undefined;
  }, [on]);
  const change = async (wanted: boolean) => {
    wish.value = wanted;
    if (!(await onChange(wanted))) {
      wish.value = undefined;
    }
  };
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          checked={wish.value ?? on}
          aria-describedby={`${id}-hint`}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        {label}
      </label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
