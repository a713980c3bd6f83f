namespace LiveHub.Crowd;

/// <summary>What one person of a crowd wants to do. Ideas are named by their place in a list that whoever plays the
/// plan keeps, since their keys are made while it plays.</summary>
public abstract record Wish
{
    private Wish()
    {
    }

    /// <summary>Joins the session.</summary>
    public sealed record Arrive : Wish;

    /// <summary>Posts an idea with this text.</summary>
    public sealed record Post(string Text) : Wish;

    /// <summary>Places one dot on an idea.</summary>
    public sealed record Vote(int Idea) : Wish;

    /// <summary>Gives an own idea another text.</summary>
    public sealed record Rewrite(int Idea, string Text) : Wish;
}

/// <summary>One wish of one person, at a time since the start of the plan.</summary>
/// <param name="Due">When it should be done.</param>
/// <param name="Person">Who, from 0.</param>
/// <param name="Wish">What.</param>
public sealed record PlannedWish(TimeSpan Due, int Person, Wish Wish);
