namespace LiveHub.Domain;

/// <summary>Signing up for workshops: one for each person; when a place comes free, the first who waits has it.</summary>
public static class SignUpRules
{
    public static Outcome<Event> SetOpen(Session session, ActivityKey key, bool open)
    {
        if (!session.SignUps.TryGetValue(key, out var signUp))
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        return signUp.Open == open ? Decisions.Nothing : open ? new SignUpOpened(key) : new SignUpClosed(key);
    }

    public static Outcome<Event> Choose(Session session, ChooseWorkshop ask, SeatId seat, DateTimeOffset at)
    {
        if (!session.SignUps.TryGetValue(ask.SignUp, out var signUp) || !signUp.Open
            || session.ActivityOf(ask.SignUp) is not { Plan: SignUpPlan plan } activity
            || TimerRules.HasClosed(session, activity, at))
        {
            return (Refusal)RefusalCode.SignUpClosed;
        }

        if (ask.Workshop is { } workshop && (workshop < 0 || workshop >= plan.Workshops.Length))
        {
            return (Refusal)RefusalCode.NoSuchAnswer;
        }

        var now = signUp.Choices.TryGetValue(seat, out var chosen) ? chosen : (int?)null;
        return now == ask.Workshop ? Decisions.Nothing : new WorkshopChosen(ask.SignUp, seat, ask.Workshop);
    }
}
