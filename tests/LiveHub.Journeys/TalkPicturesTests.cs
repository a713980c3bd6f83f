using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Pictures from a facilitator's device, as everybody sees them in a talk.</summary>
[Collection(JourneyBeside.Name)]
public sealed class TalkPicturesTests(Browser browser)
{
    /// <summary>The mark of a camera that was held upright: the picture is to be turned by a quarter.</summary>
    private static readonly byte[] Upright =
    [
        0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
    ];

    [Fact]
    public async Task Pictures_are_made_small_described_and_seen_by_everybody()
    {
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.NewSession(browser.Address, "Learnathon 2026", start: "Empty");
        var stage = await facilitator.OpenBigScreen();
        var phone = await browser.Phone(facilitator.Code);
        await phone.Join("Ann");

        var form = await NewTalk(facilitator);
        var refused = new FilePayload { Name = "notes.png", MimeType = "image/png", Buffer = Encoding.UTF8.GetBytes("no picture at all") };
        await Choose(facilitator, await Drawing(stage), refused, await Photo(stage));
        var pictures = form.GetByRole(AriaRole.List, new() { Name = "Pictures" });
        await Expect(pictures.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        await Expect(form.GetByText("2 pictures added").First).ToBeVisibleAsync();
        await Expect(form.GetByText("notes.png: This is not a picture that can be shown.").First).ToBeVisibleAsync();
        await Expect(form.GetByLabel("Pages")).ToHaveValueAsync("## Last year\n\n---\n\n![](picture 1)\n\n---\n\n![](picture 2)");

        await form.GetByLabel("Picture 1 shows").FillAsync("A garden in four stages");
        await facilitator.Press("Save");
        await Expect(form.GetByText("1 picture is not described yet.").First).ToBeVisibleAsync();
        await pictures.ScrollIntoViewIfNeededAsync();
        await Browser.Picture(facilitator.Page, "control-talk-pictures");
        await facilitator.Page.SetViewportSizeAsync(390, 844);
        await pictures.ScrollIntoViewIfNeededAsync();
        await Browser.Picture(facilitator.Page, "control-talk-pictures-phone");
        await facilitator.Button("Save").ScrollIntoViewIfNeededAsync();
        await Browser.Picture(facilitator.Page, "control-talk-reminder-phone");
        await facilitator.Page.SetViewportSizeAsync(1280, 800);
        await form.GetByLabel("Picture 2 shows").FillAsync("Our team, upright");
        await facilitator.Press("Save");
        await Expect(facilitator.Steps).ToHaveCountAsync(1);

        await facilitator.Press("Start");
        await facilitator.Press("Next page");
        await Seen(stage, phone, "A garden in four stages", width: 1600, height: 800);
        await BackRow.Sees(stage, "day-stage-picture");
        await Browser.Picture(phone.Page, "day-phone-picture");
        await facilitator.Press("Next page");
        await Seen(stage, phone, "Our team, upright", width: 1200, height: 1600);
        await laptop.CloseAsync();
    }

    [Fact]
    public async Task A_picture_comes_where_the_cursor_stands_and_can_be_taken_out_again()
    {
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.NewSession(browser.Address, "Learnathon 2026", start: "Empty");
        var form = await NewTalk(facilitator);
        var pages = form.GetByLabel("Pages");
        await pages.FillAsync("One\n\n---\n\nTwo");
        await pages.PressAsync("Control+Home");
        await form.GetByRole(AriaRole.Radio, new() { Name = "On the page where the cursor stands, and after it" }).CheckAsync();
        await Choose(facilitator, await Drawing(facilitator.Page));
        await Expect(pages).ToHaveValueAsync("![](picture 1)\n\nOne\n\n---\n\nTwo");
        await facilitator.Press("Save");
        await Expect(form.GetByText("1 picture is not described yet.").First).ToBeVisibleAsync();
        await facilitator.Press("Save");
        await Expect(form).ToHaveCountAsync(0);

        await facilitator.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Edit") }).ClickAsync();
        await Expect(form.GetByLabel("Picture 1 shows")).ToHaveValueAsync("");
        await facilitator.Press("Remove: picture 1");
        await Expect(pages).ToHaveValueAsync("One\n\n---\n\nTwo");
        await facilitator.Press("Save");
        await Expect(form).ToHaveCountAsync(0);
        await laptop.CloseAsync();
    }

    private static async Task<ILocator> NewTalk(Facilitator facilitator)
    {
        await facilitator.Press("Add a step", first: true);
        var form = facilitator.Page.GetByRole(AriaRole.Dialog);
        await form.GetByRole(AriaRole.Button, new() { NameRegex = new("^Talk") }).ClickAsync();
        await form.GetByLabel("Pages").FillAsync("## Last year");
        return form;
    }

    /// <summary>By keyboard, as the button may be reached.</summary>
    private static async Task Choose(Facilitator facilitator, params FilePayload[] files)
    {
        var button = facilitator.Button("Add pictures");
        var chooser = await facilitator.Page.RunAndWaitForFileChooserAsync(() => button.PressAsync("Enter"));
        await chooser.SetFilesAsync(files);
        await Expect(button).Not.ToHaveAttributeAsync("aria-disabled", "true");
    }

    private static async Task Seen(IPage stage, Phone phone, string words, int width, int height)
    {
        foreach (var screen in new[] { stage, phone.Page })
        {
            var picture = screen.GetByRole(AriaRole.Img, new() { Name = words });
            await Expect(picture).ToBeVisibleAsync();
            await Expect(picture).ToHaveJSPropertyAsync("naturalWidth", width);
            await Expect(picture).ToHaveJSPropertyAsync("naturalHeight", height);
        }
    }

    private static async Task<FilePayload> Drawing(IPage page) =>
        new() { Name = "garden.png", MimeType = "image/png", Buffer = await Drawn(page, 2400, 1200, "image/png") };

    /// <summary>As a camera makes them: too large, lying on its side, with a mark that says so.</summary>
    private static async Task<FilePayload> Photo(IPage page)
    {
        var lying = await Drawn(page, 2400, 1800, "image/jpeg");
        byte[] photo = [.. lying[..2], .. Upright, .. lying[2..]];
        return new() { Name = "team.jpg", MimeType = "image/jpeg", Buffer = photo };
    }

    /// <summary>Four stages of growth; grain, as photos have it, makes a file that has to be written more coarsely.</summary>
    private static async Task<byte[]> Drawn(IPage page, int width, int height, string type)
    {
        var address = await page.EvaluateAsync<string>("""
            ([width, height, type]) => {
              const canvas = Object.assign(document.createElement('canvas'), { width, height });
              const pen = canvas.getContext('2d');
              pen.fillStyle = '#e3f0e9';
              pen.fillRect(0, 0, width, height);
              for (let stage = 0; stage < 4; stage++) {
                pen.fillStyle = ['#7d5a00', '#0b6e78', '#17694a', '#a62b5b'][stage];
                pen.beginPath();
                pen.arc(width * (stage + 0.5) / 4, height * 0.6, width * (stage + 1) / 36, 0, 7);
                pen.fill();
              }
              if (type === 'image/jpeg') {
                const grain = pen.getImageData(0, 0, width, height);
                for (let at = 0; at < grain.data.length; at++) grain.data[at] += (at * 7919 % 97 - 48) / 2;
                pen.putImageData(grain, 0, 0);
              }
              return canvas.toDataURL(type, 0.95);
            }
            """, new object[] { width, height, type });
        return Convert.FromBase64String(Regex.Replace(address, "^.*,", ""));
    }
}
