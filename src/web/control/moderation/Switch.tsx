type Props = { id: string; label: string; hint: string; on: boolean; onChange: (on: boolean) => void };

/** Something that is on or off, and what that means. */
export function Switch({ id, label, hint, on, onChange }: Props) {
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const wanted = event.currentTarget.checked;
            event.currentTarget.checked = on; // It shows what the server says, not what was asked.
            onChange(wanted);
          }}
        />
        {label}
      </label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
