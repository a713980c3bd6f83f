using LiveHub.Access;
using LiveHub.Crowd;
using LiveHub.Domain;

namespace LiveHub.Live;

/// <summary>Fills rehearsals with simulated people, who take part as everybody does but without a phone. They leave when
/// the session ends, and after two hours.</summary>
internal sealed class Rehearsals(TimeProvider time, IHostApplicationLifetime life, ILogger<Rehearsals> log)
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(2);

    /// <summary>All have come after so long.</summary>
    private static readonly TimeSpan Coming = TimeSpan.FromSeconds(6);

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);

    /// <summary>Out of so many people one does something at each step.</summary>
    private const int OneOf = 25;

    /// <summary>Rehearsals at a time on one node: they share it with what is real.</summary>
    private const int Most = 8;

    /// <summary>Simulated people of one rehearsal.</summary>
    public const int MostPeople = 500;

    private int _running;

    public bool HasRoom => Volatile.Read(ref _running) < Most;

    /// <summary>Begins, and goes on by itself.</summary>
    /// <param name="people">At most <see cref="MostPeople"/> come.</param>
    public void Begin(LiveSession session, int people) => _ = Run(session, Math.Min(people, MostPeople));

    private async Task Run(LiveSession session, int people)
    {
        Interlocked.Increment(ref _running);
        try
        {
            var extras = new List<Extra>();
            var end = time.GetUtcNow() + Longest;
            while (!session.State.Ended && !session.Actor.IsGone && time.GetUtcNow() < end)
            {
                await Task.Delay(Step, time, life.ApplicationStopping).ConfigureAwait(false);
                await Come(session, extras, people).ConfigureAwait(false);
                await Act(session, extras).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The node stops, and the simulated people with it.
        }
        catch (Exception e) // A rehearsal must never disturb what is real.
        {
            log.RehearsalFailed(e, session.Code);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    private static async Task Come(LiveSession session, List<Extra> extras, int people)
    {
        var now = (int)Math.Ceiling(people * (Step / Coming));
        for (var i = 0; i < now && extras.Count < people; i++)
        {
            var answer = await session.TakeSeat(Secrets.New(), name: null).ConfigureAwait(false);
            if (answer.Made is { } seat)
            {
                extras.Add(new(new(seat), new(Random.Shared.Next())));
            }
        }
    }

    private static async Task Act(LiveSession session, List<Extra> extras)
    {
        for (var i = 0; i < extras.Count; i += OneOf)
        {
            var extra = extras[Random.Shared.Next(extras.Count)];
            if (extra.Next(session.State) is { } wish)
            {
                await session.Ask(Secrets.New(), wish, Who.Participant(extra.Seat)).ConfigureAwait(false);
            }
        }
    }
}
