using Microsoft.Playwright;

namespace LiveHub.Journeys;

/// <summary>Who does not see the big screen well, or at all, has it on the phone: the question, the time left, what people
/// said, and every number of a result. Only how far people are meanwhile is for the hall: phones would hear it with every answer.</summary>
internal static class Alike
{
    /// <summary>What stands in the middle of the big screen, as lines of a text and numbers.</summary>
    private const string Lines = """
        () => {
          const seen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
          const heading = document.querySelector('.stage h1');
          const items = [...document.querySelectorAll('.stage main :is(li, [role=listitem])')].filter(seen);
          const lines = [heading, ...items].filter(Boolean).filter((one) => !one.closest('[aria-hidden]') && !one.querySelector('li'))
            .map((one) => {
              const text = (one.querySelector('.text') ?? one).innerText.split(' · ')[0].trim();
              const numbers = one.querySelector('.got')?.innerText.match(/[0-9]+([.,][0-9]+)?/g) ?? [];
              return { text, numbers };
            })
            .filter(({ text }) => text !== '');
          const timed = document.querySelector('.stage [role=timer]') !== null;
          return JSON.stringify([...lines, ...(timed ? [{ text: 'The time left', numbers: [], timed }] : [])]);
        }
        """;

    private const string Missing = """
        (told) => {
          const lines = JSON.parse(told);
          const plain = (text) => text.replace(/\s+/g, ' ').trim().toLowerCase();
          const parts = [...document.querySelectorAll('main h1, main h2, main h3, main li, main p, main label')];
          const saying = (text) => parts.filter((part) => plain(part.innerText).includes(plain(text)));
          const timer = document.querySelector('[role=timer]') !== null;
          return lines.filter(({ text, numbers, timed }) => timed ? !timer : !saying(text).some((part) =>
            numbers.every((number) => (part.innerText.match(/[0-9]+([.,][0-9]+)?/g) ?? []).includes(number))))
            .map(({ text, numbers }) => `${text} ${numbers.join(' ')}`);
        }
        """;

    private const int MostLooks = 40;

    /// <summary>Holds that the phone says all that the big screen says; one of the two may be a moment behind.</summary>
    /// <param name="otherwise">What the phone says in words of its own.</param>
    public static async Task Are(IPage stage, IPage phone, string where, params string[] otherwise)
    {
        for (var look = 1; ; look++)
        {
            var lines = await stage.EvaluateAsync<string>(Lines);
            var missing = (await phone.EvaluateAsync<string[]>(Missing, lines)).Where(line => !otherwise.Any(line.StartsWith)).ToArray();
            if (missing.Length == 0 && lines != "[]")
            {
                return;
            }

            Assert.True(look < MostLooks, $"{where}: on the big screen and not on the phone:\n{string.Join("\n", missing)}");
            await phone.WaitForTimeoutAsync(100);
        }
    }
}
