using System.Text.RegularExpressions;
using LiveHub.Domain;
using LiveHub.Tests.Process;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>The server is really killed under open pages, and started again.</summary>
[Collection(Journey.Name)]
public sealed class RestartTests(Browser browser)
{
    [Fact]
    public async Task After_kill_9_everybody_is_back_by_itself_with_everything()
    {
        using var server = new ServerProcess();
        await server.Start();
        var (made, facilitator) = await server.Session();
        var phone = await browser.Phone(made.Code, port: server.Address.Port);
        await phone.Join();
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await phone.Send("Before the fall");
        await facilitator.Until(f => f.Ideas().Length == 1);

        server.Kill();
        await phone.Send("In the dark");
        await Expect(phone.Page.GetByText(new Regex("^Not saved yet")).First).ToBeVisibleAsync();
        await server.Start();
        await Expect(phone.Page.GetByText(new Regex("^Not saved yet"))).ToHaveCountAsync(0, new() { Timeout = 45_000 }); // Promise: 15 s.
        await using var after = await LiveHub.Tests.Wire.Client.Connect(server.Address, made.Code, made.Facilitator, AudienceKind.Control);
        Assert.Equal(2, after.Ideas().Length);
        await Expect(phone.Idea("Before the fall").First).ToBeVisibleAsync();
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task After_a_restore_a_page_whose_seat_is_in_no_backup_goes_on_without_a_tap()
    {
        using var server = new ServerProcess();
        await server.Start();
        var (made, facilitator) = await server.Session();
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        var backup = Path.Combine(server.Data, "kept.db");
        Assert.Equal(0, (await AdminProcess.On(server.Data, "backup", backup)).Status);
        var phone = await browser.Phone(made.Code, port: server.Address.Port);
        await phone.Join();
        await phone.Send("Lost");
        await facilitator.Until(f => f.Ideas().Length == 1);

        server.Kill();
        Assert.Equal(0, (await AdminProcess.On(server.Data, "restore", backup)).Status);
        await server.Start();
        await Expect(phone.Idea("Lost")).ToHaveCountAsync(0, new() { Timeout = 45_000 });
        await phone.Send("After");
        await Expect(phone.Idea("After").First).ToBeVisibleAsync();
        await using var after = await LiveHub.Tests.Wire.Client.Connect(server.Address, made.Code, made.Facilitator, AudienceKind.Control);
        await after.Until(a => a.Ideas().Length == 1);
        Assert.DoesNotContain("Lost", after.Everything, StringComparison.Ordinal);
        await facilitator.DisposeAsync();
    }
}
