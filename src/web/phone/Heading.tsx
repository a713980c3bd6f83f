/** What a step is about, and how to go about it. */
export function Heading({ scene }: { scene: { question: string; instruction?: string } }) {
  return (
    <>
      <h1>{scene.question}</h1>
      {scene.instruction && <p class="hint">{scene.instruction}</p>}
    </>
  );
}
