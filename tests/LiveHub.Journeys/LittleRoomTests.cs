using LiveHub.Domain;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Phones on their side, the smallest ones, enlarged twice, or with the keyboard up: nothing is cut off, and what one
/// needs is in reach.</summary>
[Collection(JourneyBeside.Name)]
public sealed class LittleRoomTests(Browser browser)
{
    /// <summary>The width and height of a page, and how large its text is. 195 is a phone of 390 whose page is enlarged twice.</summary>
    private static readonly (int Width, int Height, int Text)[] Sizes = [(844, 390, 100), (320, 568, 100), (195, 422, 100), (390, 844, 200)];

    /// <summary>What is left of a phone's page while its keyboard is up, upright and on its side.</summary>
    private static readonly (int Width, int Height)[] WithKeyboard = [(390, 420), (320, 260), (844, 180)];

    /// <summary>What sticks out, what is cut off (a long title may be), and bars that leave too little between them.</summary>
    private const string Faults = """
        () => {
          const page = document.documentElement;
          const seen = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility() && !one.closest('.unseen'));
          const name = (one) => `${one.tagName}.${one.className} ${one.textContent.slice(0, 30)}`;
          const style = (one) => getComputedStyle(one);
          const wide = page.scrollWidth > page.clientWidth ? seen.filter((one) => one.getBoundingClientRect().right > page.clientWidth + 1) : [];
          const cut = seen.filter((one) => !one.matches('.title') && style(one).overflowX !== 'visible' && one.tagName !== 'TEXTAREA'
            && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1));
          const spilt = seen.filter((one) => one.matches('.button, .chip, .timer') && one.scrollWidth > one.clientWidth + 1);
          const bars = seen.filter((one) => style(one).position === 'sticky').reduce((sum, one) => sum + one.offsetHeight, 0);
          return [...wide.map((one) => `sticks out: ${name(one)}`), ...cut.map((one) => `is cut off: ${name(one)}`),
            ...spilt.map((one) => `spills over: ${name(one)}`), ...(bars > innerHeight * 0.45 ? [`bars take ${bars} of ${innerHeight}`] : [])];
        }
        """;

    /// <summary>Whether what has the focus is in sight, of a box its first line, and nothing lies over it.</summary>
    private const string InReach = """
        () => {
          const one = document.activeElement;
          const { left, top, right, width, height } = one.getBoundingClientRect();
          const deep = Math.min(height, 50);
          const over = document.elementFromPoint(left + width / 2, top + deep / 2);
          return left >= 0 && top >= 0 && right <= innerWidth && top + deep <= innerHeight && one.contains(over);
        }
        """;

    private readonly List<string> _faults = [];

    [Fact]
    public async Task Nothing_is_cut_off_where_there_is_little_room_and_the_keyboard_covers_nothing_that_one_needs()
    {
        var (made, facilitator) = await browser.Hall.Session("Ideeënverzamelingsbijeenkomst voor de hele organisatie");
        await using var other = await browser.Hall.Phone(made.Code);
        var (english, dutch) = (await browser.Phone(made.Code), await browser.Phone(made.Code, "nl-NL"));
        Phone[] phones = [english, dutch];
        await Expect(dutch.Page.GetByRole(AriaRole.Button, new() { Name = "Meedoen" })).ToBeVisibleAsync();
        await Expect(english.Page.GetByRole(AriaRole.Button, new() { Name = "Join session" })).ToBeVisibleAsync();
        await Look(phones, "join");
        await english.Join("Sanne van der Bosch-Achterberg");
        await dutch.Page.GetByRole(AriaRole.Button, new() { Name = "Meedoen" }).ClickAsync();
        await Expect(dutch.Page.GetByRole(AriaRole.Heading, new() { Name = "Je doet mee" }).Or(dutch.Page.Locator(".big-dot")).First).ToBeVisibleAsync();
        await Look(phones, "lobby");

        var (board, vote) = (facilitator.Steps()[0], facilitator.Steps()[1]);
        await facilitator.Do(new Go(board));
        await facilitator.Do(new StartTimer(3600));
        await other.Do(new SendIdea(board, "Arbeidsongeschiktheidsverzekeringsmaatschappijen bellen"));
        await other.Do(new SendIdea(board, "Buddy for week 1, and one login for all that one needs on the first day"));
        foreach (var phone in phones)
        {
            await phone.Page.Locator("#idea").FillAsync($"Een eerste idee van {phone.Page.GetHashCode()}, dat over enkele regels gaat");
            await phone.Page.Locator(".composer .primary").ClickAsync();
        }

        await facilitator.Until(f => f.Ideas().Length == 4);
        await Expect(dutch.Idea("Buddy").First).ToBeVisibleAsync();
        await Look(phones, "board");
        foreach (var phone in phones)
        {
            await SendIsInReach(phone);
        }

        await facilitator.Do(new Go(vote));
        await facilitator.Do(new OpenVoting(vote));
        await Expect(english.AddDot("Buddy")).ToBeVisibleAsync();
        await english.AddDot("Buddy").ClickAsync();
        await english.AddDot("Buddy").ClickAsync();
        await Expect(dutch.Page.Locator(".dots-left")).Not.ToHaveCountAsync(0);
        await Look(phones, "vote");
        await facilitator.Do(new CloseVoting(vote));
        await facilitator.Do(new RevealResults(vote));
        await Expect(english.Page.GetByRole(AriaRole.Heading, new() { Name = "Results" })).ToBeVisibleAsync();
        await Look(phones, "results");
        Assert.True(_faults.Count == 0, string.Join('\n', _faults.Distinct()));
        await english.Page.Context.CloseAsync();
        await dutch.Page.Context.CloseAsync();
        await facilitator.DisposeAsync();
    }

    private async Task Look(Phone[] phones, string where)
    {
        foreach (var (phone, language) in phones.Zip(["en", "nl"]))
        {
            foreach (var (width, height, text) in Sizes)
            {
                await phone.Page.SetViewportSizeAsync(width, height);
                await phone.Page.EvaluateAsync("(text) => { document.documentElement.style.fontSize = `${text}%`; }", text);
                var faults = await phone.Page.EvaluateAsync<string[]>(Faults);
                _faults.AddRange(faults.Select(fault => $"{where} {language} {width}x{height} {text} %: {fault}"));
                await Browser.Picture(phone.Page, $"little-{where}-{language}-{width}x{height}-{text}");
            }

            await phone.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = ''; }");
            await phone.Page.SetViewportSizeAsync(390, 844);
        }
    }

    /// <summary>The box while one types, and then the button that sends.</summary>
    private async Task SendIsInReach(Phone phone)
    {
        foreach (var (width, height) in WithKeyboard)
        {
            await phone.Page.SetViewportSizeAsync(width, height);
            await phone.Page.Locator("#idea").BlurAsync();
            await phone.Page.Locator("#idea").FocusAsync();
            await phone.Page.Keyboard.TypeAsync("Nog een");
            await Browser.Picture(phone.Page, $"little-keyboard-{width}x{height}");
            await phone.Page.WaitForFunctionAsync(InReach, null, new() { Timeout = 10_000 });
            await phone.Page.Locator(".composer .primary").FocusAsync();
            await phone.Page.WaitForFunctionAsync(InReach, null, new() { Timeout = 10_000 });
            await phone.Page.Locator("#idea").FillAsync("");
        }

        await phone.Page.SetViewportSizeAsync(390, 844);
    }
}
