using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Which entities an event of thanks may have changed.</summary>
public static class ThanksTouches
{
    public static Touch Of(Session session, ThanksEvent happened)
    {
        var touch = Touch.These(ThanksView.Name(happened.Thanks));
        return happened switch
        {
            ThanksSent e when session.Thanks.ByKey.GetValueOrDefault(e.Thanks)?.By is { } seat => touch.AndOwn(seat, ThanksView.OwnName(e.Thanks)),
            ThanksTakenBack e => touch with { Held = [ThanksView.OwnName(e.Thanks)] },
            _ => touch,
        };
    }

    /// <summary>And what a person's name stands with, or who was thanked by it.</summary>
    public static Touch Named(Session session, Touch touch, SeatId seat)
    {
        if (session.Thanks.ByKey.IsEmpty)
        {
            return touch;
        }

        ImmutableArray<ThanksKey> about = [.. session.Thanks.ByKey.Where(one => one.Value.By == seat || one.Value.To.Person == seat).Select(one => one.Key)];
        return touch.And([.. about.Select(ThanksView.Name)]) with { Held = [.. touch.Held, .. about.Select(ThanksView.OwnName)] };
    }
}
