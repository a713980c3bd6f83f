import { t, type WordKey } from '../state/words';

type Kind = Extract<WordKey, `report.kinds.${string}`> extends `report.kinds.${infer Name}` ? Name : never;

/** What was asked, under what kind of step it was. */
export function Heading({ kind, question }: { kind: Kind; question: string }) {
  return (
    <h2>
      <span class="kind">{t(`report.kinds.${kind}`)}</span> {question}
    </h2>
  );
}
