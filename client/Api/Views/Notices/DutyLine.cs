namespace Network.Client.Api.Views.Notices;

/// <summary>A duty of the reader's role that presses: its day is near or has passed.</summary>
/// <param name="New">Whether it did not press yet when the reader last looked.</param>
public sealed record DutyLine(WorkItem Work, bool New);
