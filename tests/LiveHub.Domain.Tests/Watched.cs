using System.Collections.Immutable;
using LiveHub.Domain.Tests.Laws;

namespace LiveHub.Domain.Tests;

/// <summary>A day of which everybody's view is kept up with what is touched, and compared with a fresh one after each wish.</summary>
public sealed class Watched
{
    private readonly Spec _spec;
    private readonly Dictionary<Audience, Dictionary<string, string>> _views;

    public Watched(Spec spec)
    {
        _spec = spec;
        _views = new[] { Audience.Participants, Audience.Stage, Audience.Control, Audience.Own(Spec.Ann), Audience.Own(Spec.Bob), Audience.Own(Spec.Cleo) }
            .ToDictionary(audience => audience, audience => Looking.Fresh(spec.State, audience));
    }

    /// <summary>Whether one of the touches made all views afresh.</summary>
    public bool Everything { get; private set; }

    public Outcome<Event> By(SeatId seat, Command command) => Ask(Who.Participant(seat), command);

    public Outcome<Event> ByFacilitator(Command command) => Ask(Who.Facilitator, command);

    private Outcome<Event> Ask(Who who, Command command)
    {
        Everything = false;
        var outcome = _spec.Ask(who, command);
        if (outcome is not Outcome<Event>.Accepted accepted)
        {
            return outcome;
        }

        ImmutableArray<Touch> touches = [.. accepted.Events.Select(happened => SessionTouches.Of(_spec.State, happened))];
        Everything = touches.Any(touch => touch.Everything);
        foreach (var (audience, view) in _views)
        {
            foreach (var touch in touches)
            {
                Looking.Apply(view, _spec.State, audience, touch);
            }

            var fresh = Looking.Fresh(_spec.State, audience);
            Assert.True(
                fresh.OrderBy(e => e.Key).SequenceEqual(view.OrderBy(e => e.Key)),
                $"{audience}, {command}: fresh {string.Join(", ", fresh.Except(view))}; held {string.Join(", ", view.Except(fresh))}");
        }

        return outcome;
    }
}
