namespace LiveHub.Admin.Doctor;

/// <summary>What one look at the installation found, in words.</summary>
/// <param name="Of">What was looked at.</param>
/// <param name="Says">How it is, and what to do when it is not good.</param>
internal sealed record Finding(Verdict Verdict, string Of, string Says)
{
    public static Finding Good(string of, string says) => new(Verdict.Good, of, says);

    public static Finding Look(string of, string says) => new(Verdict.LookAtThis, of, says);

    public static Finding Broken(string of, string says) => new(Verdict.Broken, of, says);

    public override string ToString() => Verdict switch
    {
        Verdict.Good => "good          ",
        Verdict.LookAtThis => "look at this  ",
        _ => "broken        ",
    } + $"{Of}: {Says}";
}

/// <summary>How something is.</summary>
internal enum Verdict
{
    Good,

    /// <summary>It works, and will not always or not for everybody.</summary>
    LookAtThis,

    Broken,
}
