namespace FsCheck.Xunit;

/// <summary>A property was broken by a draw; the message holds the draw, its shrunk form and how to repeat it.</summary>
public sealed class PropertyFailedException(string message, Exception? inner) : Exception(message, inner);
