using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>The three screens of a session, side by side.</summary>
internal sealed record Screens(IPage Phone, IPage Stage, IPage Control)
{
    public Eyes Eyes { get; } = new();

    /// <summary>What the big screen says, the phone says.</summary>
    public Task Alike(string where) =>
        Journeys.Alike.Are(Stage, Phone, where, "Twijfel", "Bezwaar"); // On the phone: "Ik twijfel", "Ik heb bezwaar".

    /// <summary>All three show this step, and none trips anybody up.</summary>
    public async Task Look(string where, string says)
    {
        await Task.WhenAll(One(Phone, "phone"), One(Stage, "stage"), One(Control, "control"));
        await Alike(where);
        await BackRow.Sees(Stage, $"easy-{where}-wall");
        await Eyes.LookAt(Phone, 320, $"{where}-phone");
        await Eyes.LookAt(Control, 390, $"{where}-control");

        async Task One(IPage page, string name)
        {
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = says }).First).ToBeVisibleAsync(new() { Timeout = 30_000 });
            await Eyes.Look(page, $"{where}-{name}", dark: page == Phone);
        }
    }
}
