using LiveHub.Domain;
using LiveHub.Topology;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>What the hall sees before the activities, over them, and when the network is away.</summary>
[Collection(JourneyOfYears.Name)]
public sealed class BigScreenTests(Browser browser)
{
    /// <summary>Of the pixels of a picture: how many are neither black nor white, and how many are black.</summary>
    private const string Colours = """
        async (bytes) => {
          const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))]));
          const canvas = new OffscreenCanvas(picture.width, picture.height);
          const context = canvas.getContext('2d');
          context.drawImage(picture, 0, 0);
          const { data } = context.getImageData(0, 0, picture.width, picture.height);
          let [other, black] = [0, 0];
          for (let at = 0; at < data.length; at += 4) {
            const [least, most] = [Math.min(...data.slice(at, at + 3)), Math.max(...data.slice(at, at + 3))];
            other += least < 245 && most > 10 ? 1 : 0;
            black += most <= 10 ? 1 : 0;
          }
          return [other / (data.length / 4), black / (data.length / 4)];
        }
        """;

    [Fact]
    public async Task People_find_in_from_the_last_row_before_and_over_what_is_on()
    {
        await using var day = await StageDay.Begin(browser);
        await day.Sees("0 have joined");
        await day.Picture("lobby");
        await IsBlackOnWhite(day.Stage, "QR code to join");
        await day.People(30);
        await day.Facilitator.Do(new SetVenue(Domain.Venue.Both, "Grote zaal gasten", "welkom-in-2026"));
        await day.Sees("30 have joined", "Grote zaal gasten", "welkom-in-2026", $"/join/{day.Facilitator.Code}");
        await day.Picture("lobby-wifi");
        await IsBlackOnWhite(day.Stage, "QR code to join the Wi-Fi");

        await day.Show(new BoardPlan { Question = "What can we improve, change or renew?" });
        await day.Facilitator.Do(new CoverStage(StageCover.Join));
        await Expect(day.Stage.GetByRole(AriaRole.Region, new() { Name = "Scan to take part" })).ToBeVisibleAsync();
        await day.Picture("cover-join");
        await day.Facilitator.Do(new CoverStage(StageCover.Black));
        await Expect(day.Stage.Locator(".cover.black")).ToBeVisibleAsync();
        await day.Picture("cover-black");
        var (other, black) = await ColoursOf(day.Stage.Locator(".stage"));
        Assert.Equal((0, 1), (other, black));
    }

    [Fact]
    public async Task In_Dutch_too_people_find_in_and_another_computer_asks_with_four_digits()
    {
        await using var day = await StageDay.Begin(browser, "nl");
        await day.Facilitator.Do(new SetVenue(Domain.Venue.Room, "Gasten"));
        await day.Facilitator.Do(new CoverStage(StageCover.Join));
        await day.Sees("Gasten");
        await day.Picture("cover-join-nl");
        var elsewhere = await browser.Laptop("nl-NL");
        var asks = await elsewhere.NewPageAsync();
        await asks.GotoAsync(day.Stage.Url);
        await Expect(asks.Locator(".digits")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9]{4}$"));
        await BackRow.Sees(asks, "kind-stage-asks-nl");
        await elsewhere.CloseAsync();
    }

    [Fact]
    public async Task Without_a_network_the_last_picture_stays_and_what_happened_meanwhile_comes_by_itself()
    {
        using var line = new FaultyLine(browser.Hall.Address.Port);
        await using var day = await StageDay.Begin(browser, port: line.Port);
        var people = await day.People(2);
        var board = await day.Show(new BoardPlan { Question = "What can we improve, change or renew?" });
        await people[0].Do(new SendIdea(board, "A buddy for week 1"));
        await day.Sees("A buddy for week 1");

        await day.Stage.Keyboard.PressAsync("d");
        var html = day.Stage.Locator("html");
        await Expect(html).ToHaveAttributeAsync("data-theme", "dark");
        await day.Stage.ReloadAsync();
        await day.Sees("A buddy for week 1");
        await Expect(html).ToHaveAttributeAsync("data-theme", "dark");
        await day.Stage.Keyboard.PressAsync("D");
        await Expect(html).ToHaveAttributeAsync("data-theme", "light");

        line.Cut();
        await day.Sees("Connecting again");
        await day.Sees("What can we improve, change or renew?", "A buddy for week 1", day.Facilitator.Code);
        await day.Picture("lost");
        await people[1].Do(new SendIdea(board, "One login for all"));
        await Expect(day.Stage.GetByText("One login for all")).ToHaveCountAsync(0);

        line.Heal();
        await Expect(day.Stage.GetByText("One login for all")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(day.Stage.GetByText("Connecting again")).ToHaveCountAsync(0);
        await day.Sees("A buddy for week 1");
    }

    /// <summary>In the dark theme too, where a QR code is easily drawn the other way round, which many phones do not read.</summary>
    private static async Task IsBlackOnWhite(IPage stage, string name)
    {
        await stage.Keyboard.PressAsync("d");
        var qr = stage.GetByRole(AriaRole.Img, new() { Name = name, Exact = true });
        var (other, black) = await ColoursOf(qr);
        await stage.Keyboard.PressAsync("d");
        Assert.InRange(other, 0, 0.06); // The edges of its squares, and its round corners.
        Assert.InRange(black, 0.15, 0.5);
    }

    private static async Task<(double Other, double Black)> ColoursOf(ILocator picture)
    {
        var bytes = Convert.ToBase64String(await picture.ScreenshotAsync());
        var colours = await picture.Page.EvaluateAsync<double[]>(Colours, bytes);
        return (colours[0], colours[1]);
    }
}
