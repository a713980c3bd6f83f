using LiveHub.Domain;
using LiveHub.Http;

namespace LiveHub.Tests.Live;

/// <summary>What is hidden is in nobody's bytes but the facilitator's and its author's: patches, fresh views, report, CSV.</summary>
public sealed class HidingTests(Hall hall) : IClassFixture<Hall>
{
    private const string Secret = "Fire the boss";
    private const string Picture = "ZZZZZZZZZZZZZZZZZZZZZZ";

    [Fact]
    public async Task P5_nobody_else_is_told_what_is_hidden()
    {
        var (made, facilitator) = await hall.Session();
        await using var ann = await hall.Phone(made.Code);
        await using var bob = await hall.Phone(made.Code);
        await using var stage = await Wire.Client.Connect(hall.Address, made.Code, made.Stage, AudienceKind.Stage);
        var session = (await hall.Services.GetSessions().Find(made.Code))!;
        var board = session.State.Agenda[0].Key;
        await facilitator.Send(new Go(board));
        var text = await ann.Send(new SendIdea(board, Secret));
        var photo = await ann.Send(new SendIdea(board, Secret, Picture: Picture));
        await facilitator.Send(new ShowPicture(new(photo.Made!)));
        await bob.Until(phone => Tells(phone) && phone.Shared.Values.ContainsKey("shown"));
        await stage.Until(screen => Tells(screen) && screen.Shared.Values.ContainsKey("shown"));
        Assert.Contains(Secret, Csv(session.State), StringComparison.Ordinal);

        await facilitator.Send(new HideIdea(new(text.Made!), true));
        await facilitator.Send(new HideIdea(new(photo.Made!), true));
        await bob.Until(phone => !Tells(phone));
        await stage.Until(screen => !Tells(screen));
        Assert.True(Tells(facilitator));
        Assert.Contains(Secret, ann.Own.Describe(), StringComparison.Ordinal);
        await using var late = await hall.Phone(made.Code);
        Assert.DoesNotContain(Secret, late.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain(Picture, late.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, Csv(session.State), StringComparison.Ordinal);
        Assert.DoesNotContain(Picture, System.Text.Json.JsonSerializer.Serialize(Report.Of(session.State)), StringComparison.Ordinal);
        await facilitator.DisposeAsync();
    }

    private static bool Tells(Wire.Client client) =>
        new[] { client.Shared.Describe(), client.Own.Describe() }.Any(bytes =>
            bytes.Contains(Secret, StringComparison.Ordinal) || bytes.Contains(Picture, StringComparison.Ordinal));

    private static string Csv(Session session) => CsvReport.Write(Report.Of(session), name => name);
}
