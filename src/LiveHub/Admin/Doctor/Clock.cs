using System.Globalization;

namespace LiveHub.Admin.Doctor;

/// <summary>How far another clock is from this machine's.</summary>
internal static class Clock
{
    /// <summary>Headers say whole seconds; two seconds is also the grace after the end of a timer.</summary>
    private const double Noticeable = 2, Wrong = 30;

    /// <param name="seconds">Above zero: the other is ahead.</param>
    public static Finding Says(string of, double seconds)
    {
        var off = string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(seconds):0.0} s {(seconds < 0 ? "behind" : "ahead of")} this machine's");
        return Math.Abs(seconds) <= Noticeable ? Finding.Good(of, off)
            : Math.Abs(seconds) <= Wrong ? Finding.Look(of, off + ": let chrony or systemd-timesyncd set both.")
            : Finding.Broken(of, off + ": timers end at another moment on each machine. Let chrony or systemd-timesyncd set both.");
    }
}
