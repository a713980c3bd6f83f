using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Where people are: at numbered tables, in the room or elsewhere, and what is printed for them.</summary>
[Collection(Journey.Name)]
public sealed class WhereTests(Browser browser)
{
    [Fact]
    public async Task People_sit_down_by_card_by_number_and_by_an_even_spread()
    {
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.NewSession(browser.Address, "Table day");
        var ann = await browser.Phone(facilitator.Code + "?table=12");
        await ann.Join("Ann");
        await Expect(ann.Page.GetByText("Table 12").First).ToBeVisibleAsync();
        await Expect(ann.Page).ToHaveURLAsync($"{browser.Address}/join/{facilitator.Code}");
        await Expect(facilitator.Page.GetByRole(AriaRole.List, new() { Name = "Tables" })).ToContainTextAsync("Table 12 1");
        await Browser.Picture(ann.Page, "tables-phone-lobby");

        await ann.Page.GotoAsync($"{browser.Address}/join/{facilitator.Code}?table=7");
        await Expect(ann.Page.GetByText("Your table: 7")).ToBeVisibleAsync();
        await ann.Page.Context.SetOfflineAsync(true);
        await ann.Page.GetByText("Your table: 7").ClickAsync();
        await ann.Page.GetByRole(AriaRole.Spinbutton, new() { Name = "Number of your table" }).FillAsync("3");
        await Browser.Picture(ann.Page, "tables-phone-change");
        await ann.Page.GetByRole(AriaRole.Button, new() { Name = "Sit at this table" }).ClickAsync();
        await Expect(ann.Page.GetByText("Your table: 3")).ToBeVisibleAsync();
        await ann.Page.Context.SetOfflineAsync(false);
        await Expect(facilitator.Page.GetByRole(AriaRole.List, new() { Name = "Tables" })).ToContainTextAsync("Table 3 1", new() { Timeout = 20_000 });

        await facilitator.Page.GetByRole(AriaRole.Spinbutton, new() { Name = "Number of tables" }).FillAsync("4");
        await facilitator.Press("Spread evenly");
        await Expect(facilitator.Page.GetByText("Everybody sits at 4 tables.")).ToBeVisibleAsync();
        await Expect(ann.Page.GetByText("Your table: 3")).ToBeVisibleAsync();
        var late = await browser.Phone(facilitator.Code);
        await late.Join();
        await Expect(late.Page.GetByText("Your table: 1")).ToBeVisibleAsync();
        await Browser.Picture(facilitator.Page, "tables-control");
        await ann.Page.Context.CloseAsync();
        await late.Page.Context.CloseAsync();
        await laptop.CloseAsync();
    }

    [Fact]
    public async Task People_elsewhere_see_the_big_screen_beside_their_task()
    {
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.NewSession(browser.Address, "Everywhere day");
        var elsewhere = new Phone(await (await browser.Laptop()).NewPageAsync());
        await elsewhere.Page.GotoAsync($"{browser.Address}/join/{facilitator.Code}");
        await elsewhere.Join();
        await Expect(elsewhere.Page.GetByText("You are in")).ToBeVisibleAsync();
        await Expect(elsewhere.Page.Locator("iframe")).ToHaveCountAsync(0);
        await Browser.Picture(elsewhere.Page, "venue-room-wide");

        await facilitator.Press("Place and Wi-Fi");
        await facilitator.Page.GetByRole(AriaRole.Radio, new() { Name = "In the room and online" }).CheckAsync();
        await facilitator.Page.GetByRole(AriaRole.Textbox, new() { Name = "Name of the Wi-Fi" }).FillAsync("Hall");
        await facilitator.Page.GetByRole(AriaRole.Textbox, new() { Name = "Password of the Wi-Fi" }).FillAsync("open sesame");
        await Browser.Picture(facilitator.Page, "venue-settings");
        await facilitator.Press("Save");
        var link = $"{browser.Address}/join/{facilitator.Code}";
        var stage = await facilitator.OpenBigScreen();
        await Expect(stage.GetByText("Wi-Fi: Hall, password: open sesame")).ToBeVisibleAsync();
        await Expect(stage.GetByText(link)).ToBeVisibleAsync();
        await TwoCodes(stage, 1024, 768);
        await TwoCodes(stage, 1920, 1080);
        var beside = elsewhere.Page.FrameLocator("iframe");
        await Expect(beside.GetByText(link)).ToBeVisibleAsync();
        await Expect(beside.GetByText("Wi-Fi")).ToHaveCountAsync(0);
        await Browser.Picture(elsewhere.Page, "venue-beside-lobby");

        await facilitator.Press("Start");
        await elsewhere.Send("From the kitchen table");
        await Expect(beside.GetByRole(AriaRole.List, new() { Name = "Ideas", IncludeHidden = true })).ToContainTextAsync("From the kitchen table");
        await Expect(stage.GetByText(link)).ToBeVisibleAsync();
        await elsewhere.Page.Keyboard.PressAsync("Tab");
        Assert.NotEqual("IFRAME", await elsewhere.Page.EvaluateAsync<string>("document.activeElement.tagName"));
        await BackRow.Sees(stage, "venue-stage-board");
        await Browser.Picture(elsewhere.Page, "venue-beside-board");
        await elsewhere.Page.SetViewportSizeAsync(390, 844);
        await Expect(elsewhere.Page.Locator("iframe")).ToHaveCountAsync(0);
        await elsewhere.Page.Context.CloseAsync();
        await laptop.CloseAsync();
    }

    [Fact]
    public async Task Posters_and_table_cards_are_printed_and_an_agenda_is_kept()
    {
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.NewSession(browser.Address, "A day of ideas for the whole organisation");
        await facilitator.Press("Place and Wi-Fi");
        await facilitator.Page.GetByRole(AriaRole.Textbox, new() { Name = "Name of the Wi-Fi" }).FillAsync("Hall");
        await facilitator.Page.GetByRole(AriaRole.Textbox, new() { Name = "Password of the Wi-Fi" }).FillAsync("open sesame");
        await facilitator.Press("Save");
        await facilitator.Page.GetByRole(AriaRole.Dialog).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        var sheets = await laptop.RunAndWaitForPageAsync(
            () => facilitator.Page.GetByRole(AriaRole.Link, new() { Name = "Print" }).ClickAsync());
        await sheets.GetByRole(AriaRole.Spinbutton, new() { Name = "Tables" }).FillAsync("8");
        await Expect(sheets.GetByRole(AriaRole.Img, new() { Name = "QR code of table 8" })).ToBeVisibleAsync();
        await Expect(sheets.GetByText("open sesame", new() { Exact = true })).ToBeVisibleAsync();
        await sheets.EvaluateAsync("Promise.all([...document.images].map((image) => image.decode().then(() => image.naturalWidth)))");
        await Browser.Picture(sheets, "print-screen");
        var pdf = await sheets.PdfAsync(new() { Path = Tests.Repo.File("artifacts", "pictures", "print.pdf"), PreferCSSPageSize = true });
        Assert.Equal(3, System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b"));

        await facilitator.Page.GotoAsync(browser.Address);
        await facilitator.Press("Keep agenda here: A day of ideas for the whole organisation");
        await facilitator.Page.GetByRole(AriaRole.Textbox, new() { Name = "Name of the agenda" }).FillAsync("Our idea round");
        await facilitator.Press("Save");
        await Expect(facilitator.Page.GetByText("Kept in this browser: Our idea round.")).ToBeVisibleAsync();
        await Browser.Picture(facilitator.Page, "kept-home");
        await facilitator.Page.GetByRole(AriaRole.Link, new() { Name = "New session" }).First.ClickAsync();
        await facilitator.Page.GetByRole(AriaRole.Textbox, new() { Name = "Title" }).FillAsync("Once more");
        await facilitator.Page.GetByRole(AriaRole.Radio, new() { Name = "A saved agenda" }).CheckAsync();
        await facilitator.Page.GetByRole(AriaRole.Radio, new() { Name = "Our idea round: 2 steps" }).CheckAsync();
        await Browser.Picture(facilitator.Page, "kept-new");
        await facilitator.Press("Create session");
        await Expect(facilitator.Steps).ToHaveCountAsync(2);
        await laptop.CloseAsync();
    }

    /// <summary>One joins the Wi-Fi, the other the session; both are large, and all is in sight.</summary>
    private static async Task TwoCodes(IPage stage, int width, int height)
    {
        await stage.SetViewportSizeAsync(width, height);
        foreach (var name in new[] { "QR code to join the Wi-Fi", "QR code to join" })
        {
            var box = await stage.GetByRole(AriaRole.Img, new() { Name = name, Exact = true }).BoundingBoxAsync();
            Assert.True(box!.Height >= 0.6 * height - 1 && box.X >= 0 && box.X + box.Width <= width, $"{name} at {width} × {height}: {box.Width} × {box.Height} at {box.X}");
        }

        foreach (var text in new[] { "Wi-Fi: Hall", "hall.test", "1 has joined" })
        {
            var box = await stage.GetByText(text).First.BoundingBoxAsync();
            Assert.True(box!.Y >= 0 && box.Y + box.Height <= height, $"{text} at {width} × {height}: {box.Y} to {box.Y + box.Height}");
        }

        await Browser.Picture(stage, $"venue-stage-lobby-{width}");
    }
}
