import { picturePaths, pictureResponse } from '../../../content/edge/picture-routes.ts';

export const getStaticPaths = picturePaths('png');

export const GET = pictureResponse;
