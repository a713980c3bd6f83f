namespace LiveHub.Domain;

/// <summary>What the sender of a command is told was made.</summary>
public static class MadeKeys
{
    /// <summary>The key of what a command made, told to its sender: also when it asks again.</summary>
    public static string? Of(Event first) => first switch
    {
        IdeaSent e => e.Idea.Value,
        ActivityAdded e => e.Activity.Key.Value,
        SeatTaken e => e.Seat.Value,
        PitchAdded e => e.Pitch.Value,
        ProjectMade e => e.Project.Value,
        BuildSent e => e.Build.Value,
        ThanksSent e => e.Thanks.Value,
        HandDealt e => e.Ideas[0].Value,
        PromiseMade e => e.Promise.Value,
        StageAdmitted e => ScreenRules.NameOf(e.Ask),
        AppreciationSent e => e.Appreciation.Value,
        _ => null,
    };
}
