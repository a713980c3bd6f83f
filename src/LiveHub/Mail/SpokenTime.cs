using System.Globalization;

namespace LiveHub.Mail;

/// <summary>Days and times in the words of a language: the program itself knows no cultures.</summary>
internal static class SpokenTime
{
    /// <summary>"Wednesday 12 May 2027, 09:00".</summary>
    public static string Moment(Func<string, string> say, DateTimeOffset at) =>
        $"{Day(say, at)}, {at.ToString("HH:mm", CultureInfo.InvariantCulture)}";

    /// <summary>"Wednesday 12 May 2027", of the place whose offset the instant has.</summary>
    public static string Day(Func<string, string> say, DateTimeOffset at) =>
        $"{say("mail.weekdays").Split(' ')[(int)at.DayOfWeek]} {at.Day} {say("mail.months").Split(' ')[at.Month - 1]} {at.Year}";
}
