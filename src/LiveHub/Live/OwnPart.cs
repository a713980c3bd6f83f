namespace LiveHub.Live;

/// <summary>One person's own part, for as long as it is looked at.</summary>
internal sealed class OwnPart(Projection view)
{
    public Projection View { get; } = view;

    /// <summary>On how many devices and tabs it is looked at.</summary>
    public int Phones { get; set; }
}
