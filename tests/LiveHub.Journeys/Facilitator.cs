using Microsoft.Playwright;

namespace LiveHub.Journeys;

/// <summary>What a facilitator does, by the names on the controls; counts the clicks.</summary>
public sealed class Facilitator(IPage page)
{
    public IPage Page => page;

    public int Clicks { get; private set; }

    public string Code => page.Url.Split('#', '?')[0].Split('/')[^1];

    public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public async Task Press(string name)
    {
        Clicks++;
        await Button(name).ClickAsync();
    }

    /// <summary>From the start page to the facilitator screen.</summary>
    public async Task NewSession(string address, string title)
    {
        await page.GotoAsync(address);
        Clicks++;
        await page.GetByRole(AriaRole.Link, new() { Name = "New session" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Title" }).FillAsync(title);
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Idea round" })).ToBeCheckedAsync();
        await Press("Create session");
        await page.WaitForURLAsync("**/control/*");
    }

    public async Task<IPage> OpenBigScreen()
    {
        var stage = await page.Context.RunAndWaitForPageAsync(() => Press("Open big screen"));
        await stage.SetViewportSizeAsync(1920, 1080);
        return stage;
    }
}
