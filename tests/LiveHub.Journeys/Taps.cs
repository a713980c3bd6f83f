using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Taps as people give them.</summary>
internal static class Taps
{
    private const float Soon = 3_000;

    private const int MostTries = 5;

    /// <summary>Taps what stays pressed. A list that has just moved under the finger lets a tap go by: then people tap again.</summary>
    /// <param name="pressed">What it is called from then on, when its name changes.</param>
    public static async Task TapOn(this ILocator button, ILocator? pressed = null)
    {
        var done = pressed ?? button;
        for (var tries = 1; ; tries++)
        {
            await button.ClickAsync();
            try
            {
                await Expect(done).ToHaveAttributeAsync("aria-pressed", "true", new() { Timeout = Soon });
                return;
            }
            catch (PlaywrightException) when (tries < MostTries)
            {
                // Once more.
            }
        }
    }
}
