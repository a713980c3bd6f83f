using Microsoft.Playwright;

namespace LiveHub.Journeys;

/// <summary>Nothing sticks out at any of these sizes; and pictures of each, in both themes, when they are asked for.</summary>
internal static class Looks
{
    public static readonly (int Width, int Height)[] Phones = [(390, 844), (320, 568)];

    /// <summary>The sizes at which every page is looked at.</summary>
    public static readonly (int Width, int Height)[] All = [(390, 844), (320, 568), (1920, 1080), (1024, 768)];

    public static readonly (int Width, int Height)[] Desks = [(1280, 800), (1024, 768)];

    public static async Task Of(IPage page, string name, (int Width, int Height)[] sizes)
    {
        var usual = page.ViewportSize!;
        foreach (var (width, height) in sizes)
        {
            await page.SetViewportSizeAsync(width, height);
            var over = await Widths.Over(page);
            Assert.True(over is null, $"{name} at {width}: {over}");
            foreach (var theme in Eyes.Pictures ? [ColorScheme.Light, ColorScheme.Dark] : Array.Empty<ColorScheme>())
            {
                await page.EmulateMediaAsync(new() { ColorScheme = theme });
                await Browser.Picture(page, $"{name}-{width}-{theme.ToString().ToLowerInvariant()}");
            }
        }

        await page.SetViewportSizeAsync(usual.Width, usual.Height);
    }
}
