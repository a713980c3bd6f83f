namespace LiveHub.Domain;

/// <summary>Which entities an event of reviews may have changed.</summary>
public static class ReviewTouches
{
    public static Touch Of(ReviewEvent happened) => happened switch
    {
        ProjectPresented => Touch.All, // Rare; everybody's own answer is to another project now.
        ReviewAnswered e => Touch.These("answers").AndOwn(e.Seat, "reviewAnswer"),
        _ => Touch.These("now", "answers", "reviewSpread", $"review/{happened.Project}", $"agenda/{happened.Review}"),
    };
}
