using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Somebody without a mouse, who sees where the focus is: wherever Tab leads, it is drawn, and not under a bar.</summary>
internal sealed class KeyboardUser(IPage page)
{
    /// <summary>More stops than any page of a session has.</summary>
    private const int Most = 150;

    /// <summary>Whether the focus is where it was wanted, and what is wrong with where it is; of what is hidden behind its label, the
    /// label counts.</summary>
    private const string Look = """
        (wanted) => {
          const one = document.activeElement;
          if (!one || one === document.body) return ['', ''];
          const there = one === wanted ? 'there' : '';
          const label = one.closest('label') ?? (one.nextElementSibling?.tagName === 'SPAN' ? one.nextElementSibling : one);
          const named = `${one.tagName} ${(one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 60)}`;
          const drawn = [one, label].some((drawing) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(drawing);
            return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
          });
          if (!drawn) return [there, `nothing is drawn around ${named}`];
          const { left, top, width, height } = (one.getBoundingClientRect().width > 4 ? one : label).getBoundingClientRect();
          const seen = [[0.5, 0.1], [0.5, 0.5], [0.5, 0.9]].filter(([x, y]) => {
            const over = document.elementFromPoint(left + x * width, top + y * height);
            return over && (one.contains(over) || label.contains(over) || over.contains(one));
          });
          return [there, seen.length === 3 || height > innerHeight / 3 ? '' : `${named} is covered, ${Math.round(top)} px from the top`];
        }
        """;

    private readonly List<string> _faults = [];

    public IPage Page => page;

    public void FoundNothing() => Assert.True(_faults.Count == 0, string.Join("\n", _faults.Distinct()));

    /// <summary>Presses Tab until this has the focus.</summary>
    /// <param name="back">The other way.</param>
    public async Task To(ILocator wanted, bool back = false)
    {
        await Expect(wanted).ToBeVisibleAsync();
        for (var stop = 0; stop < Most; stop++)
        {
            var seen = await wanted.EvaluateAsync<string[]>(Look);
            if (stop > 0 && seen[1] != "")
            {
                _faults.Add(seen[1]);
            }

            if (seen[0] != "")
            {
                return;
            }

            await page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
        }

        Assert.Fail($"Tab does not lead to {wanted}.");
    }

    public async Task Press(ILocator wanted)
    {
        await To(wanted);
        await page.Keyboard.PressAsync("Enter");
    }

    public Task Press(string button) => Press(page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));

    public async Task Type(string field, string text)
    {
        await To(page.GetByRole(AriaRole.Textbox, new() { Name = field }));
        await page.Keyboard.TypeAsync(text);
    }
}
