using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Tests.Live;

/// <summary>The machine's clock is set by an hour, to either side, while a session runs.</summary>
public sealed class ClockTests(Hall hall) : IClassFixture<Hall>, IDisposable
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task OP4_a_clock_set_forward_ends_what_is_over_by_it_and_everybody_reads_it_anew()
    {
        var (board, phone, facilitator) = await Timed();
        hall.Clock.SetWrong(Hour);
        await phone.Until(p => p.Bye is { Reason: ByeReason.Restart });
        await using var back = await phone.Reconnect();
        await using var control = await facilitator.Reconnect();
        await back.Until(p => p.Entity<NowEntity>("now") is NowEntity.OnBoard { Open: false });
        Assert.Equal(RefusalCode.BoardClosed, (await back.Send(new SendIdea(board, "Too late"))).Refused?.Code);
        await control.Do(new OpenBoard(board));
        await back.Do(new SendIdea(board, "Still here"));
        await back.Until(p => p.Ideas().Length == 2);
        await End(phone, facilitator);
    }

    [Fact]
    public async Task OP4_a_clock_set_back_ends_nothing_and_when_it_is_right_again_so_is_the_timer()
    {
        var (board, phone, facilitator) = await Timed();
        var timer = phone.Shared.Values["timer"].GetRawText();
        hall.Clock.SetWrong(-Hour);
        await phone.Until(p => p.Bye is not null);
        await using var back = await phone.Reconnect();
        await back.Do(new SendIdea(board, "An hour earlier"));
        Assert.Equal(timer, back.Shared.Values["timer"].GetRawText());
        hall.Clock.SetWrong(TimeSpan.Zero);
        await back.Until(p => p.Bye is not null);
        await using var again = await back.Reconnect();
        Assert.Equal(timer, again.Shared.Values["timer"].GetRawText());
        hall.Clock.Advance(TimeSpan.FromSeconds(603));
        await again.Until(p => p.Entity<NowEntity>("now") is NowEntity.OnBoard { Open: false });
        await again.Until(p => p.Ideas().Length == 2);
        await End(phone, facilitator);
    }

    public void Dispose() => hall.Clock.SetWrong(TimeSpan.Zero);

    private async Task<(ActivityKey Board, Wire.Client Phone, Wire.Client Facilitator)> Timed()
    {
        var (made, facilitator) = await hall.Session();
        var phone = await hall.Phone(made.Code);
        var board = facilitator.Steps()[0];
        await facilitator.Do(new Go(board));
        await facilitator.Do(new StartTimer(600));
        await phone.Do(new SendIdea(board, "In time"));
        await phone.Until(p => p.Shared.Values.ContainsKey("timer"));
        return (board, phone, facilitator);
    }

    private static async Task End(params Wire.Client[] screens)
    {
        foreach (var screen in screens)
        {
            await screen.DisposeAsync();
        }
    }
}
