namespace LiveHub.Domain;

/// <summary>Every bound that people can meet; over one is a refusal in words. Texts are counted in readers'
/// characters.</summary>
public static class Limits
{
    public const int Title = 120;
    public const int Question = 200;
    public const int Column = 40;
    public const int Columns = 6;
    public const int Name = 60;
    public const int Idea = 280;

    /// <summary>Ideas one person may have on one board, unless the board says less.</summary>
    public const int IdeasEach = 50;

    /// <summary>Activities in one agenda.</summary>
    public const int Activities = 30;

    /// <summary>Seats of one session: four times the largest hall, since people lose phones and clear browsers.</summary>
    public const int Seats = 2_000;

    /// <summary>Most dots one ballot can give to a person.</summary>
    public const int Dots = 50;

    /// <summary>Above so many ideas a phone holds a dealt page instead of the board.</summary>
    public const int PhoneBoard = 60;

    /// <summary>Ideas on one dealt page.</summary>
    public const int Page = 40;

    /// <summary>Longest timer: a working day.</summary>
    public const int TimerSeconds = 8 * 60 * 60;

    /// <summary>For what was tapped in time and was still on its way at zero.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>How long after its end a session's code still lets people in (to see the result).</summary>
    public static readonly TimeSpan AdmittedAfterEnd = TimeSpan.FromHours(4);
}
