namespace LiveHub.Journeys;

/// <summary>The main job in real browsers.</summary>
[Collection(Journey.Name)]
public sealed class StoryTests(Browser browser)
{
    [Fact]
    public Task From_the_QR_code_to_the_result() => new Story(new(browser, browser.Hall.Address.Port)).Run();
}
