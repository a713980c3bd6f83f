using Microsoft.Playwright;

namespace LiveHub.Journeys;

/// <summary>What whoever sits in the last row sees of a big screen, on the walls that halls have, in both themes.</summary>
internal static class BackRow
{
    private const int MostLooks = 20;

    private static readonly (int Width, int Height)[] Walls = [(1920, 1080), (1024, 768)];

    /// <summary>What is wrong with the picture, in words. Sizes are in hundredths of its height, as ux.md gives them.</summary>
    private const string Faults = """
        () => {
          const faults = [];
          const [least, leastCode, leastContrast, slack] = [3, 8, 4.5, 2];
          const [turnsPages, drawn] = ['.told', '[role=img]'];
          const overAll = '.cover, .shown, .time.last, .marks';
          const high = (px) => (100 * px) / innerHeight;
          const named = (element) => `${element.tagName}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”`;
          const isSeen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.unseen');
          const style = getComputedStyle;

          const sizeOf = (element) => parseFloat(style(element).fontSize) * (element.getScreenCTM?.().a ?? 1);
          const parse = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
          const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
            .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
          const groundOf = (element) => {
            const [r, g, b, alpha = 1] = parse(style(element).backgroundColor);
            return alpha > 0 || !element.parentElement ? [r, g, b] : groundOf(element.parentElement);
          };
          const contrast = (element) => {
            const ink = element instanceof SVGElement ? style(element).fill : style(element).color;
            const [a, b] = [light(parse(ink)), light(groundOf(element))];
            return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          };

          /* The lines of a text as far as they are seen, and whether something cuts them off that does not mean to. */
          const linesOf = (text) => {
            const range = document.createRange();
            range.selectNodeContents(text);
            const own = text.parentElement;
            return [...range.getClientRects()].flatMap(({ left, right, top, bottom }) => {
              const line = { own, text: text.data.trim(), left, right, top, bottom };
              for (let around = own; around; around = around.parentElement) {
                if (style(around).overflow !== 'visible') {
                  const box = around.getBoundingClientRect();
                  const meant = style(around).webkitLineClamp !== 'none' || around.matches(turnsPages);
                  const reach = (line.bottom - line.top) / 4; // Letters reach over the lines that they stand on.
                  if (!meant && (line.right > box.right + slack || line.left < box.left - slack || line.bottom - reach > box.bottom || line.top + reach < box.top)) {
                    faults.push(`cut by ${named(around)}: ${line.text}`);
                  }
                  line.left = Math.max(line.left, box.left);
                  line.right = Math.min(line.right, box.right);
                  line.top = Math.max(line.top, box.top);
                  line.bottom = Math.min(line.bottom, box.bottom);
                  if (line.right - line.left < 1 || line.bottom - line.top < (bottom - top) / 2) {
                    return [];
                  }
                }
              }
              const reach = (line.bottom - line.top) / 5;
              return [{ ...line, top: line.top + reach, bottom: line.bottom - reach }];
            });
          };

          const texts = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let text = walker.nextNode(); text; text = walker.nextNode()) {
            if (text.data.trim() !== '' && isSeen(text.parentElement)) {
              texts.push(text);
            }
          }

          for (const { parentElement: element } of texts) {
            if (high(sizeOf(element)) < least - 0.01) {
              faults.push(`small, ${high(sizeOf(element)).toFixed(2)}: ${named(element)}`);
            }
            if (!element.closest(drawn) && contrast(element) < leastContrast) {
              faults.push(`pale, ${contrast(element).toFixed(2)}: ${named(element)}`);
            }
          }

          const lines = texts.flatMap(linesOf);
          for (const [at, one] of lines.entries()) {
            if (one.left < -slack || one.top < -slack || one.right > innerWidth + slack || one.bottom > innerHeight + slack) {
              faults.push(`outside: ${one.text}`);
            }
            for (const other of lines.slice(at + 1)) {
              if (one.own !== other.own && one.own.closest(overAll) === other.own.closest(overAll)
                && Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack
                && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack) {
                faults.push(`one over the other: ${one.text} / ${other.text}`);
              }
            }
          }

          const all = (what) => [...document.querySelectorAll(what)].filter(isSeen);
          for (const box of all('.stage, .stage main, .stage .title, .stage .poll, .stage .best')) {
            if (box.scrollHeight > box.clientHeight + slack || box.scrollWidth > box.clientWidth + slack) {
              faults.push(`too full: ${named(box)}`);
            }
          }
          for (const code of all('.stage .code')) {
            if (high(sizeOf(code)) < leastCode - 0.01) {
              faults.push(`join code, ${high(sizeOf(code)).toFixed(1)}`);
            }
          }
          for (const qr of all('.stage .qr')) {
            const [size, wanted] = [high(qr.getBoundingClientRect().height), qr.closest('.poster') ? 60 : 13];
            const box = qr.getBoundingClientRect();
            if (size < wanted - 0.01 || box.right > innerWidth || box.bottom > innerHeight) {
              faults.push(`QR code, ${size.toFixed(1)} of ${wanted}, ${Math.round(box.right)} × ${Math.round(box.bottom)}`);
            }
            if (style(qr).backgroundColor !== 'rgb(255, 255, 255)' || style(qr).filter !== 'none') {
              faults.push('QR code not on white');
            }
          }
          faults.push(...all('button, a[href]:not(.told a), input, select, textarea, summary, [role=button]').map((control) => `control: ${named(control)}`));
          faults.push(...all('.stage, .stage *').filter((one) => style(one).cursor !== 'none').slice(0, 1).map((one) => `pointer over ${named(one)}`));
          return [...new Set(faults)];
        }
        """;

    /// <summary>Holds that all of it is readable, whole and nothing else, and keeps pictures when they are asked for.</summary>
    public static async Task Sees(IPage stage, string name)
    {
        await stage.WaitForFunctionAsync("() => document.documentElement.classList.contains('still')");
        var usual = stage.ViewportSize!;
        var faults = new List<string>();
        foreach (var theme in new[] { "dark", "light" })
        {
            await stage.Keyboard.PressAsync("d");
            // What a theme changes is colours; the rest is measured once, but for pictures.
            (int Width, int Height)[] walls = [(usual.Width, usual.Height), .. theme == "light" || Eyes.Pictures ? Walls : []];
            foreach (var (width, height) in walls)
            {
                await stage.SetViewportSizeAsync(width, height);
                var found = await Found(stage);
                faults.AddRange(found.Select(fault => $"{name} at {width} × {height}, {theme}: {fault}"));
                await Browser.Picture(stage, $"{name}-{width}-{theme}");
            }
        }

        await stage.SetViewportSizeAsync(usual.Width, usual.Height);
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    /// <summary>What is wrong and stays so: lists that measure the room they have draw again when the wall is another.</summary>
    private static async Task<string[]> Found(IPage stage)
    {
        for (var look = 1; ; look++)
        {
            var found = await stage.EvaluateAsync<string[]>(Faults);
            if (found.Length == 0 || look == MostLooks)
            {
                return found;
            }

            await stage.WaitForTimeoutAsync(100);
        }
    }
}
