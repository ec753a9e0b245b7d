using System.Globalization;
using System.Text;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Console.Writing;
using CustomerTiering.Files;
using CustomerTiering.Files.Profiles;

namespace CustomerTiering.Console.Reading;

/// <summary>
/// Keeps how a kind of file is written: <c>--profile FILE</c> is read when it is there, and written from what the command line says when it is not.
/// </summary>
internal static class Profiles
{
    /// <summary>What the command line says laid over what the profile keeps.</summary>
    /// <exception cref="StopException">The profile is not there and nothing is said that it could keep, or it is no profile.</exception>
    public static ReadingProfile Load(ReadingWish wish, CultureInfo culture)
    {
        if (wish.Profile.Length > 0 && !File.Exists(wish.Profile) && !wish.SaysSomething)
        {
            throw StopException.Usage(ScreenText.Say("profile.missing", culture, wish.Profile));
        }

        var kept = wish.Profile.Length == 0 || !File.Exists(wish.Profile) ? ReadingProfile.Detected : Kept(wish.Profile, culture);
        return kept with { Map = kept.Map.With(wish.Map), Days = wish.Days.IsRecognised ? kept.Days : wish.Days, Currency = wish.Currency.IsNone ? kept.Currency : wish.Currency };
    }

    /// <summary>Writes the profile once the file was read with it: anew where there is none, over an old one only where a person says so.</summary>
    /// <returns>Whether it was written.</returns>
    public static bool Save(ReadingWish wish, ReadingProfile profile, CultureInfo culture)
    {
        if (wish.Profile.Length == 0 || !wish.SaysSomething || (File.Exists(wish.Profile) && !wish.Force))
        {
            return false;
        }

        NewFiles.WriteOne(wish.Profile, wish.Force, culture, stream => stream.Write(Encoding.UTF8.GetBytes(ProfileJson.Write(profile))));
        return true;
    }

    private static ReadingProfile Kept(string path, CultureInfo culture) => ProfileJson.Read(WholeText.Read(path, culture), path).Match(
        read => read.Profile,
        refused => throw StopException.Refused(refused.Fault.Text(culture)));
}
