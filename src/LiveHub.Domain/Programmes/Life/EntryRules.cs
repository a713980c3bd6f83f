namespace LiveHub.Domain;

/// <summary>Whether something may be told of a project, and how it is kept.</summary>
public static class EntryRules
{
    /// <summary>What is kept in the log, who noticed it (kept beside), or why not.</summary>
    public static (Said? Said, string? NoticedBy, Refusal? No) Check(Said said, DateOnly today) => said switch
    {
        HardResult hard => Hard(hard, today),
        SoftResult soft => Soft(soft),
        LessonLearned lesson => Lesson(lesson),
        ExperimentChecked check => Experiment(check),
        _ => (null, null, RefusalCode.BadCommand),
    };

    /// <summary>The text as it is kept, empty when there is none.</summary>
    public static (string Text, Refusal? No) Text(string? raw, int most)
    {
        var text = Words.Clean(raw);
        return (text, Words.TooLong(text, most) ? Refusal.With(RefusalCode.TextTooLong, "most", most) : null);
    }

    private static (Said?, string?, Refusal?) Hard(HardResult hard, DateOnly today)
    {
        var (indicator, no) = Text(hard.Indicator, Limits.Answer);
        var (unit, noUnit) = Text(hard.Unit, Limits.Figure);
        var (before, noBefore) = Text(hard.Before, Limits.Figure);
        var (after, noAfter) = Text(hard.After, Limits.Figure);
        var (source, noSource) = Text(hard.Source, Limits.Call);
        var day = hard.Day ?? today;
        return (no ?? noUnit ?? noBefore ?? noAfter ?? noSource) is { } refused ? (null, null, refused)
            : indicator.Length == 0 || before.Length == 0 || after.Length == 0 ? (null, null, RefusalCode.ResultIncomplete)
            : day > today.AddDays(1) ? (null, null, RefusalCode.DayToCome) // East of Greenwich it is tomorrow already.
            : (new HardResult(indicator, before, after, Kept(unit), day, Kept(source)), null, null);
    }

    private static (Said?, string?, Refusal?) Soft(SoftResult soft)
    {
        var (story, no) = Text(soft.Story, Limits.Note);
        var (quote, noQuote) = Text(soft.Quote, Limits.Idea);
        var (behaviour, noBehaviour) = Text(soft.Behaviour, Limits.Idea);
        var noticed = Words.Clean(soft.NoticedBy).ReplaceLineEndings(" ");
        return (no ?? noQuote ?? noBehaviour) is { } refused ? (null, null, refused)
            : Words.TooLong(noticed, Limits.Name) ? (null, null, Refusal.With(RefusalCode.NameTooLong, "most", Limits.Name))
            : story.Length + quote.Length + behaviour.Length == 0 ? (null, null, RefusalCode.TextEmpty)
            : quote.Length > 0 && soft.Consent != true ? (null, null, RefusalCode.ConsentMissing)
            : (new SoftResult(Kept(story), Kept(quote), quote.Length > 0 ? true : null, Kept(behaviour)), Kept(noticed), null);
    }

    private static (Said?, string?, Refusal?) Lesson(LessonLearned lesson)
    {
        var (text, no) = Text(lesson.Text, Limits.Idea);
        return no is not null ? (null, null, no) : text.Length == 0 ? (null, null, RefusalCode.TextEmpty) : (new LessonLearned(text), null, null);
    }

    private static (Said?, string?, Refusal?) Experiment(ExperimentChecked check)
    {
        var (saw, no) = Text(check.Saw, Limits.Idea);
        var (lesson, noLesson) = Text(check.Lesson, Limits.Idea);
        return (no ?? noLesson) is { } refused ? (null, null, refused)
            : !Enum.IsDefined(check.Did) || !Enum.IsDefined(check.GoOn) ? (null, null, RefusalCode.BadCommand)
            : saw.Length == 0 ? (null, null, RefusalCode.TextEmpty)
            : check.GoOn == GoOn.Stop && lesson.Length == 0 ? (null, null, RefusalCode.LessonMissing)
            : (new ExperimentChecked(check.Did, saw, check.GoOn, Kept(lesson)), null, null);
    }

    private static string? Kept(string text) => text.Length == 0 ? null : text;
}
