using Microsoft.Playwright;

namespace LiveHub.Journeys;

/// <summary>What a participant does, by the names on the controls.</summary>
public sealed class Phone(IPage page)
{
    public IPage Page => page;

    public ILocator Left => page.GetByText("dots left").Or(page.GetByText("dot left"));

    public ILocator Idea(string text) => page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = text });

    public async Task Join(string name = "")
    {
        if (name.Length > 0)
        {
            await page.GetByRole(AriaRole.Textbox, new() { Name = "Your name (optional)" }).FillAsync(name);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Join session" }).ClickAsync();
    }

    public async Task Write(string text) =>
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Your idea" }).FillAsync(text);

    public async Task Send(string text)
    {
        await Write(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send idea" }).ClickAsync();
    }

    public ILocator AddDot(string idea) => page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^Add dot.*{idea}") });

    public ILocator TakeBackDot(string idea) => page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^Take back dot.*{idea}") });
}
