using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>A flip chart, from a phone's camera to everybody's eyes, typed out, hidden and shown again, and in the report.</summary>
[Collection(JourneyOfCycle.Name)]
public sealed class PhotoTests(Browser browser)
{
    private const string Caption = "What table 3 wants to change";

    /// <summary>The mark in which a camera says where it was.</summary>
    private static readonly byte[] Where = [0xFF, 0xE1, 0, 30, .. "Exif\0\0GPS 52.0907 N 5.1214 E"u8];

    [Fact]
    public async Task A_flip_chart_goes_from_a_phone_to_the_big_screen_and_into_the_report()
    {
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.NewSession(browser.Address, "Learnathon 2026");
        var stage = await facilitator.OpenBigScreen();
        await stage.SetViewportSizeAsync(1280, 800);
        var (ann, bob) = (await browser.Phone(facilitator.Code), await browser.Phone(facilitator.Code));
        await ann.Join("Ann");
        await bob.Join("Bob");
        await facilitator.Press("Start");
        await bob.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your idea" }).FillAsync("Start every meeting with a question");
        await Button(bob, "Send idea").ClickAsync();

        await Sent(ann, stage);
        var list = bob.Page.GetByRole(AriaRole.List, new() { Name = "All ideas" });
        await Expect(list.GetByText(Caption)).ToBeVisibleAsync();
        await Expect(list.Locator("img")).ToHaveJSPropertyAsync("naturalWidth", 1600);
        await Expect(stage.GetByRole(AriaRole.List, new() { Name = "Ideas" }).Locator("img")).ToBeVisibleAsync();
        await list.ScrollIntoViewIfNeededAsync();
        await Browser.Picture(bob.Page, "photo-phone-list");
        await BackRow.Sees(stage, "photo-stage-board");

        await facilitator.Press($"Show on big screen: {Caption}");
        foreach (var screen in new[] { stage, bob.Page, ann.Page })
        {
            await Expect(screen.GetByRole(AriaRole.Img, new() { Name = Caption })).ToBeVisibleAsync();
        }

        await BackRow.Sees(stage, "photo-stage-shown");
        await Browser.Picture(bob.Page, "photo-phone-shown");
        await facilitator.Press("Take away");
        await Expect(stage.GetByRole(AriaRole.Img, new() { Name = Caption })).ToHaveCountAsync(0);
        await Expect(bob.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);

        await facilitator.Press($"Type what is on it: {Caption}");
        await facilitator.Page.GetByLabel("What is on the photo").FillAsync("Fewer forms\n\nOne desk for all questions");
        await Browser.Picture(facilitator.Page, "photo-control");
        await facilitator.Press("Add these ideas");
        await Expect(stage.GetByText("3 ideas, 2 of them from paper")).ToBeVisibleAsync();
        await Expect(list.GetByText("One desk for all questions")).ToBeVisibleAsync();

        await facilitator.Press($"Hide: {Caption}");
        await Expect(list.GetByText(Caption)).ToHaveCountAsync(0);
        await Expect(stage.Locator("img.high-4")).ToHaveCountAsync(0);
        await Expect(ann.Page.GetByText("Hidden by the facilitator")).ToBeVisibleAsync();
        await facilitator.Page.SetViewportSizeAsync(390, 844);
        await facilitator.Button($"Show again: {Caption}").ScrollIntoViewIfNeededAsync();
        await Browser.Picture(facilitator.Page, "photo-control-hidden-phone");
        await Browser.Picture(ann.Page, "photo-phone-mine");
        await facilitator.Press($"Show again: {Caption}");
        await Expect(list.GetByText(Caption)).ToBeVisibleAsync();

        await ann.Page.GotoAsync($"{browser.Address}/report/{facilitator.Code}");
        await Expect(ann.Page.GetByText("3 ideas, of which 2 from paper · 2 people posted · 1 photo")).ToBeVisibleAsync();
        await Expect(ann.Page.Locator(".ideas img")).ToHaveJSPropertyAsync("naturalWidth", 1600);
        await ann.Page.Locator(".ideas img").ScrollIntoViewIfNeededAsync();
        await Browser.Picture(ann.Page, "photo-report-phone");
        await laptop.CloseAsync();
    }

    /// <summary>Taken, not sent at first, and sent again: small, and without the place.</summary>
    private static async Task Sent(Phone ann, IPage anywhere)
    {
        byte[] chart = await Chart(anywhere);
        byte[] photo = [.. chart[..2], .. Where, .. chart[2..]];
        Assert.True(photo.Length > 600 * 1024, $"A camera makes more than {photo.Length} bytes.");
        var bodies = new List<byte[]>();
        await ann.Page.RouteAsync("**/pictures", async route =>
        {
            bodies.Add(route.Request.PostDataBuffer!);
            await (bodies.Count == 1 ? route.AbortAsync() : route.ContinueAsync());
        });
        await ann.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your idea" }).FillAsync("Half a thought");
        var chooser = await ann.Page.RunAndWaitForFileChooserAsync(() => Button(ann, "Photo").ClickAsync());
        await chooser.SetFilesAsync(new FilePayload { Name = "chart.jpg", MimeType = "image/jpeg", Buffer = photo });
        await ann.Page.GetByLabel("What is on it? (optional)").FillAsync(Caption);
        await Button(ann, "Send photo").ClickAsync();
        await Expect(ann.Page.GetByText("The photo was not sent.").First).ToBeVisibleAsync();
        await Browser.Picture(ann.Page, "photo-phone-failed");
        await Button(ann, "Try again").ClickAsync();
        await Expect(ann.Page.GetByRole(AriaRole.List, new() { Name = "My ideas" }).GetByText(Caption)).ToBeVisibleAsync();
        await Expect(ann.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your idea" })).ToHaveValueAsync("Half a thought");
        Assert.InRange(bodies[1].Length, 20 * 1024, 200 * 1024);
        Assert.DoesNotContain("GPS", Encoding.Latin1.GetString(bodies[1]), StringComparison.Ordinal);
    }

    private static ILocator Button(Phone phone, string name) =>
        phone.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>A sheet with large writing on a wall, with grain, as a camera makes it.</summary>
    private static async Task<byte[]> Chart(IPage page)
    {
        var address = await page.EvaluateAsync<string>("""
            () => {
              const [width, height] = [2400, 1800];
              const canvas = Object.assign(document.createElement('canvas'), { width, height });
              const pen = canvas.getContext('2d');
              pen.fillStyle = '#8d8678';
              pen.fillRect(0, 0, width, height);
              pen.rotate(0.03);
              pen.fillStyle = '#f6f3ea';
              pen.fillRect(420, 60, 1560, 1620);
              pen.font = '120px sans-serif';
              pen.fillStyle = '#0b5cad';
              pen.fillText('CHANGE', 560, 260);
              pen.fillStyle = '#23302c';
              ['Fewer forms', 'One desk for', '  all questions', 'Lunch outside'].forEach((line, at) => {
                pen.fillText('• ' + line, 560, 520 + at * 240);
              });
              const grain = pen.getImageData(0, 0, width, height);
              for (let at = 0; at < grain.data.length; at++) grain.data[at] += (at * 7919 % 97 - 48) / 3;
              pen.putImageData(grain, 0, 0);
              return canvas.toDataURL('image/jpeg', 0.95);
            }
            """);
        return Convert.FromBase64String(Regex.Replace(address, "^.*,", ""));
    }
}
