using LiveHub.Domain;

namespace LiveHub.Tests.Live;

/// <summary>The main job over the wire: from the code to the result.</summary>
public sealed class StoryTests(Hall hall) : IClassFixture<Hall>
{
    [Fact]
    public async Task An_idea_round_from_joining_to_the_report()
    {
        var (made, facilitator) = await hall.Session();
        await using var stage = await Wire.Client.Connect(hall.Address, made.Code, made.Stage, AudienceKind.Stage);
        await using var ann = await hall.Phone(made.Code, "Ann");
        await using var bob = await hall.Phone(made.Code);
        await facilitator.Until("joined", "2");
        var (board, ballot) = (facilitator.Steps()[0], facilitator.Steps()[1]);

        await facilitator.Do(new Go(board));
        await ann.Until(phone => phone.Entity<NowEntity>("now") is NowEntity.OnBoard { Open: true });
        await ann.Do(new SendIdea(board, "A buddy for week 1"));
        await bob.Do(new SendIdea(board, "One login for all"));
        await stage.Until(s => s.Ideas().Length == 2);
        await bob.Until(phone => phone.Ideas().Length == 2);

        await facilitator.Do(new OpenVoting(ballot));
        await ann.Until(phone => phone.Entity<NowEntity>("now") is NowEntity.OnBallot { Phase: BallotPhase.Open, Dots: 3 });
        var idea = ann.Ideas()[0];
        await ann.Do(new PlaceDot(ballot, idea));
        await ann.Do(new PlaceDot(ballot, idea));
        await bob.Do(new PlaceDot(ballot, idea));
        await facilitator.Until("voters", "2");
        await facilitator.Do(new CloseVoting(ballot));
        Assert.DoesNotContain("tally/", ann.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("tally/", stage.Everything, StringComparison.Ordinal);

        await facilitator.Do(new RevealResults(ballot));
        foreach (var screen in new[] { ann, bob, stage, facilitator })
        {
            await screen.Until("tally/" + idea, "3");
        }

        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task A_phone_that_joins_later_sees_what_the_others_see()
    {
        var (made, facilitator) = await hall.Session();
        await using var early = await hall.Phone(made.Code);
        var board = facilitator.Steps()[0];
        await facilitator.Do(new Go(board));
        for (var i = 0; i < 50; i++)
        {
            await early.Do(new SendIdea(board, $"Idea {i} with a text long enough to make a snapshot worth while"));
        }

        await early.Until(phone => phone.Ideas().Length == 50);
        await using var late = await hall.Phone(made.Code);
        Assert.Equal(early.Shared.Describe(), late.Shared.Describe());
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task Beats_agree_with_what_everybody_holds()
    {
        var (made, facilitator) = await hall.Session("Überraschung & <b>\"Ünïcødé\"</b> 👩‍👩‍👧");
        await using var phone = await hall.Phone(made.Code, "Zoë");
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await phone.Do(new SendIdea(facilitator.Steps()[0], "Ünïcødé 👩‍👩‍👧 \\ \" / \u2028 \u00ad <script>", 2));
        await phone.Until(p => p.Ideas().Length == 1);
        hall.Clock.Advance(TimeSpan.FromSeconds(11));
        await phone.Until(p => p.Beats > 0);
        await facilitator.Until(p => p.Beats > 0);
        Assert.Equal(0, phone.WrongBeats + facilitator.WrongBeats);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task At_zero_the_server_closes_the_board_and_all_screens_know_when_zero_is()
    {
        var (made, facilitator) = await hall.Session();
        await using var phone = await hall.Phone(made.Code);
        var board = facilitator.Steps()[0];
        await facilitator.Do(new Go(board));
        await facilitator.Do(new StartTimer(300));
        await phone.Until(p => p.Shared.Values.ContainsKey("timer"));
        Assert.Equal(facilitator.Shared.Values["timer"].GetRawText(), phone.Shared.Values["timer"].GetRawText());
        hall.Clock.Advance(TimeSpan.FromSeconds(299));
        await phone.Do(new SendIdea(board, "In time"));
        hall.Clock.Advance(TimeSpan.FromSeconds(4));
        await phone.Until(p => p.Entity<NowEntity>("now") is NowEntity.OnBoard { Open: false });
        Assert.Equal(RefusalCode.BoardClosed, (await phone.Send(new SendIdea(board, "Late"))).Refused!.Code);
        await facilitator.DisposeAsync();
    }
}
